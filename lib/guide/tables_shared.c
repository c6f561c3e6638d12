/* Written by guidec from lib/guide/data: do not edit. docs/guide-format.md tells how. */
/* clang-format off */
#include "guide/tables.h"

/* Member tN holds the text at offset N. */
struct x278i_table_texts {
    char t0[1];
    char t1[3];
    char t4[18];
    char t22[23];
    char t45[33];
    char t78[26];
    char t104[30];
    char t134[10];
    char t144[9];
    char t153[25];
    char t178[14];
    char t192[3];
    char t195[35];
    char t230[9];
    char t239[36];
    char t275[26];
    char t301[9];
    char t310[9];
    char t319[15];
    char t334[20];
    char t354[20];
    char t374[16];
    char t390[17];
    char t407[19];
    char t426[24];
    char t450[25];
    char t475[18];
    char t493[19];
    char t512[19];
    char t531[22];
    char t553[9];
    char t562[27];
    char t589[7];
    char t596[30];
    char t626[22];
    char t648[8];
    char t656[17];
    char t673[22];
    char t695[6];
    char t701[15];
    char t716[27];
    char t743[8];
    char t751[15];
    char t766[27];
    char t793[17];
    char t810[36];
    char t846[4];
    char t850[21];
    char t871[14];
    char t885[12];
    char t897[23];
    char t920[10];
    char t930[13];
    char t943[21];
    char t964[18];
    char t982[23];
    char t1005[29];
    char t1034[21];
    char t1055[21];
    char t1076[24];
    char t1100[25];
    char t1125[16];
    char t1141[20];
    char t1161[22];
    char t1183[31];
    char t1214[28];
    char t1242[27];
    char t1269[46];
    char t1315[4];
    char t1319[28];
    char t1347[30];
    char t1377[4];
    char t1381[27];
    char t1408[23];
    char t1431[29];
    char t1460[40];
    char t1500[20];
    char t1520[36];
    char t1556[39];
    char t1595[4];
    char t1599[18];
    char t1617[31];
    char t1648[14];
    char t1662[7];
    char t1669[23];
    char t1692[10];
    char t1702[14];
    char t1716[17];
    char t1733[4];
    char t1737[13];
    char t1750[38];
    char t1788[9];
    char t1797[8];
    char t1805[21];
    char t1826[17];
    char t1843[6];
    char t1849[50];
    char t1899[24];
    char t1923[4];
    char t1927[5];
    char t1932[6];
    char t1938[11];
    char t1949[19];
    char t1968[9];
    char t1977[6];
    char t1983[8];
    char t1991[7];
    char t1998[5];
    char t2003[5];
    char t2008[4];
    char t2012[7];
    char t2019[16];
    char t2035[4];
    char t2039[10];
    char t2049[12];
    char t2061[4];
    char t2065[20];
    char t2085[4];
    char t2089[10];
    char t2099[11];
    char t2110[10];
    char t2120[6];
    char t2126[10];
    char t2136[29];
    char t2165[10];
    char t2175[9];
    char t2184[8];
    char t2192[22];
    char t2214[31];
    char t2245[6];
    char t2251[21];
    char t2272[4];
    char t2276[4];
    char t2280[4];
    char t2284[24];
    char t2308[13];
    char t2321[24];
    char t2345[4];
    char t2349[11];
    char t2360[13];
    char t2373[31];
    char t2404[36];
    char t2440[4];
    char t2444[26];
    char t2470[31];
    char t2501[4];
    char t2505[25];
    char t2530[20];
    char t2550[9];
    char t2559[9];
    char t2568[21];
    char t2589[4];
    char t2593[6];
    char t2599[8];
    char t2607[6];
    char t2613[10];
    char t2623[6];
    char t2629[5];
    char t2634[4];
    char t2638[4];
    char t2642[30];
    char t2672[31];
    char t2703[27];
    char t2730[34];
    char t2764[22];
    char t2786[28];
    char t2814[30];
    char t2844[23];
    char t2867[28];
    char t2895[31];
    char t2926[11];
    char t2937[35];
    char t2972[20];
    char t2992[20];
    char t3012[20];
    char t3032[20];
    char t3052[21];
    char t3073[20];
    char t3093[18];
    char t3111[38];
    char t3149[34];
    char t3183[27];
    char t3210[23];
    char t3233[25];
    char t3258[20];
    char t3278[4];
    char t3282[19];
    char t3301[19];
    char t3320[25];
    char t3345[23];
    char t3368[26];
    char t3394[31];
    char t3425[21];
    char t3446[27];
    char t3473[32];
    char t3505[33];
    char t3538[26];
    char t3564[29];
    char t3593[42];
    char t3635[4];
    char t3639[25];
    char t3664[17];
    char t3681[59];
    char t3740[21];
    char t3761[20];
    char t3781[39];
    char t3820[18];
    char t3838[10];
    char t3848[9];
    char t3857[18];
    char t3875[13];
    char t3888[13];
    char t3901[13];
    char t3914[32];
    char t3946[27];
    char t3973[24];
    char t3997[42];
    char t4039[21];
    char t4060[33];
    char t4093[4];
    char t4097[33];
    char t4130[30];
    char t4160[22];
    char t4182[29];
    char t4211[4];
    char t4215[6];
    char t4221[6];
    char t4227[7];
    char t4234[4];
    char t4238[18];
    char t4256[18];
    char t4274[18];
    char t4292[18];
    char t4310[18];
    char t4328[18];
    char t4346[18];
    char t4364[28];
    char t4392[27];
    char t4419[8];
    char t4427[8];
    char t4435[8];
    char t4443[7];
    char t4450[8];
    char t4458[10];
    char t4468[9];
    char t4477[7];
    char t4484[9];
    char t4493[7];
    char t4500[8];
    char t4508[8];
    char t4516[12];
    char t4528[14];
    char t4542[19];
    char t4561[19];
    char t4580[19];
    char t4599[22];
    char t4621[24];
    char t4645[8];
    char t4653[24];
    char t4677[24];
    char t4701[8];
    char t4709[14];
    char t4723[14];
    char t4737[9];
    char t4746[14];
    char t4760[14];
    char t4774[19];
    char t4793[19];
    char t4812[27];
    char t4839[16];
    char t4855[8];
    char t4863[25];
    char t4888[34];
    char t4922[4];
    char t4926[10];
    char t4936[10];
    char t4946[10];
    char t4956[8];
    char t4964[10];
    char t4974[10];
    char t4984[4];
    char t4988[9];
    char t4997[23];
    char t5020[32];
    char t5052[16];
    char t5068[9];
    char t5077[32];
    char t5109[28];
    char t5137[4];
    char t5141[20];
    char t5161[47];
    char t5208[28];
    char t5236[11];
    char t5247[21];
    char t5268[28];
    char t5296[37];
    char t5333[4];
    char t5337[4];
    char t5341[25];
    char t5366[33];
    char t5399[11];
    char t5410[10];
    char t5420[14];
    char t5434[4];
    char t5438[15];
    char t5453[20];
    char t5473[4];
    char t5477[30];
    char t5507[12];
    char t5519[20];
    char t5539[19];
    char t5558[17];
    char t5575[15];
    char t5590[16];
    char t5606[20];
    char t5626[18];
    char t5644[22];
    char t5666[21];
    char t5687[14];
    char t5701[31];
    char t5732[17];
    char t5749[15];
    char t5764[30];
    char t5794[27];
    char t5821[15];
    char t5836[11];
    char t5847[24];
    char t5871[18];
    char t5889[26];
    char t5915[13];
    char t5928[16];
    char t5944[23];
    char t5967[9];
    char t5976[21];
    char t5997[27];
    char t6024[14];
    char t6038[13];
    char t6051[14];
    char t6065[17];
    char t6082[18];
    char t6100[28];
    char t6128[18];
    char t6146[15];
    char t6161[19];
    char t6180[15];
    char t6195[20];
    char t6215[34];
    char t6249[12];
    char t6261[26];
    char t6287[14];
    char t6301[15];
    char t6316[32];
    char t6348[22];
    char t6370[31];
    char t6401[29];
    char t6430[17];
    char t6447[16];
    char t6463[19];
    char t6482[20];
    char t6502[36];
    char t6538[23];
    char t6561[37];
    char t6598[20];
    char t6618[17];
    char t6635[31];
    char t6666[35];
    char t6701[15];
    char t6716[16];
    char t6732[18];
    char t6750[26];
    char t6776[42];
    char t6818[9];
    char t6827[19];
    char t6846[12];
    char t6858[4];
    char t6862[43];
    char t6905[8];
    char t6913[16];
    char t6929[11];
    char t6940[6];
    char t6946[4];
    char t6950[21];
    char t6971[16];
    char t6987[22];
    char t7009[21];
    char t7030[41];
    char t7071[4];
    char t7075[45];
    char t7120[22];
    char t7142[13];
    char t7155[15];
    char t7170[36];
    char t7206[19];
    char t7225[31];
    char t7256[33];
    char t7289[38];
    char t7327[34];
    char t7361[34];
    char t7395[24];
    char t7419[21];
    char t7440[42];
    char t7482[19];
    char t7501[33];
    char t7534[30];
    char t7564[30];
    char t7594[26];
    char t7620[36];
    char t7656[30];
    char t7686[32];
    char t7718[34];
    char t7752[18];
    char t7770[21];
    char t7791[34];
    char t7825[33];
    char t7858[35];
    char t7893[37];
    char t7930[21];
    char t7951[24];
    char t7975[30];
    char t8005[38];
    char t8043[23];
    char t8066[31];
    char t8097[21];
    char t8118[36];
    char t8154[31];
    char t8185[29];
    char t8214[29];
    char t8243[43];
    char t8286[33];
    char t8319[46];
    char t8365[40];
    char t8405[34];
    char t8439[34];
    char t8473[28];
    char t8501[25];
    char t8526[34];
    char t8560[4];
    char t8564[5];
    char t8569[8];
    char t8577[5];
    char t8582[5];
    char t8587[10];
    char t8597[10];
    char t8607[23];
    char t8630[9];
    char t8639[5];
    char t8644[57];
    char t8701[5];
    char t8706[7];
    char t8713[11];
    char t8724[5];
    char t8729[7];
    char t8736[5];
    char t8741[8];
    char t8749[5];
    char t8754[7];
    char t8761[5];
    char t8766[6];
    char t8772[19];
    char t8791[5];
    char t8796[3];
    char t8799[15];
    char t8814[4];
    char t8818[5];
    char t8823[10];
    char t8833[13];
    char t8846[26];
    char t8872[15];
    char t8887[23];
    char t8910[21];
    char t8931[14];
    char t8945[5];
    char t8950[6];
    char t8956[7];
    char t8963[8];
    char t8971[9];
    char t8980[10];
    char t8990[13];
    char t9003[16];
    char t9019[24];
    char t9043[40];
    char t9083[5];
    char t9088[10];
    char t9098[10];
    char t9108[11];
    char t9119[9];
    char t9128[10];
    char t9138[9];
    char t9147[13];
    char t9160[11];
    char t9171[10];
    char t9181[5];
    char t9186[18];
    char t9204[29];
    char t9233[5];
    char t9238[20];
    char t9258[30];
    char t9288[30];
    char t9318[27];
    char t9345[19];
    char t9364[29];
    char t9393[29];
    char t9422[14];
    char t9436[35];
    char t9471[31];
    char t9502[26];
    char t9528[5];
    char t9533[13];
    char t9546[12];
    char t9558[14];
    char t9572[11];
    char t9583[5];
    char t9588[30];
    char t9618[20];
    char t9638[19];
    char t9657[32];
    char t9689[27];
    char t9716[24];
    char t9740[5];
    char t9745[21];
    char t9766[30];
    char t9796[29];
    char t9825[19];
    char t9844[24];
    char t9868[20];
    char t9888[22];
    char t9910[17];
    char t9927[30];
    char t9957[9];
    char t9966[36];
    char t10002[25];
    char t10027[34];
    char t10061[25];
    char t10086[38];
    char t10124[18];
    char t10142[28];
    char t10170[33];
    char t10203[21];
    char t10224[32];
    char t10256[15];
    char t10271[40];
    char t10311[25];
    char t10336[33];
    char t10369[31];
    char t10400[29];
    char t10429[25];
    char t10454[22];
    char t10476[36];
    char t10512[33];
    char t10545[27];
    char t10572[23];
    char t10595[18];
    char t10613[10];
    char t10623[26];
    char t10649[28];
    char t10677[41];
    char t10718[39];
    char t10757[38];
    char t10795[34];
    char t10829[20];
    char t10849[28];
    char t10877[27];
    char t10904[30];
    char t10934[20];
    char t10954[15];
    char t10969[19];
    char t10988[28];
    char t11016[17];
    char t11033[7];
    char t11040[9];
    char t11049[28];
    char t11077[22];
    char t11099[19];
    char t11118[27];
    char t11145[27];
    char t11172[26];
    char t11198[11];
    char t11209[9];
    char t11218[15];
    char t11233[24];
    char t11257[17];
    char t11274[30];
    char t11304[16];
    char t11320[12];
    char t11332[18];
    char t11350[9];
    char t11359[18];
    char t11377[12];
    char t11389[16];
    char t11405[12];
    char t11417[10];
    char t11427[31];
    char t11458[17];
    char t11475[21];
    char t11496[10];
    char t11506[15];
    char t11521[8];
    char t11529[20];
    char t11549[14];
    char t11563[10];
    char t11573[23];
    char t11596[16];
    char t11612[17];
    char t11629[9];
    char t11638[10];
    char t11648[23];
    char t11671[14];
    char t11685[17];
    char t11702[22];
    char t11724[14];
    char t11738[16];
    char t11754[14];
    char t11768[18];
    char t11786[5];
    char t11791[18];
    char t11809[17];
    char t11826[7];
    char t11833[10];
    char t11843[13];
    char t11856[13];
    char t11869[8];
    char t11877[16];
    char t11893[8];
    char t11901[8];
    char t11909[5];
    char t11914[34];
    char t11948[27];
    char t11975[5];
    char t11980[22];
    char t12002[24];
    char t12026[32];
    char t12058[25];
    char t12083[13];
    char t12096[12];
    char t12108[17];
    char t12125[8];
    char t12133[5];
    char t12138[10];
    char t12148[9];
    char t12157[7];
    char t12164[5];
    char t12169[10];
    char t12179[21];
    char t12200[8];
    char t12208[12];
    char t12220[33];
    char t12253[5];
    char t12258[41];
    char t12299[15];
    char t12314[15];
    char t12329[19];
    char t12348[17];
    char t12365[18];
    char t12383[12];
    char t12395[22];
    char t12417[6];
    char t12423[5];
    char t12428[13];
    char t12441[18];
    char t12459[15];
    char t12474[16];
    char t12490[13];
    char t12503[5];
    char t12508[11];
    char t12519[21];
    char t12540[10];
    char t12550[20];
    char t12570[9];
    char t12579[8];
    char t12587[5];
    char t12592[29];
    char t12621[19];
    char t12640[16];
    char t12656[5];
    char t12661[18];
    char t12679[12];
    char t12691[5];
    char t12696[14];
    char t12710[26];
    char t12736[11];
    char t12747[5];
    char t12752[25];
    char t12777[16];
    char t12793[5];
    char t12798[13];
    char t12811[9];
    char t12820[13];
    char t12833[23];
    char t12856[19];
    char t12875[24];
    char t12899[22];
    char t12921[11];
    char t12932[8];
    char t12940[24];
    char t12964[23];
    char t12987[18];
    char t13005[13];
    char t13018[19];
    char t13037[12];
    char t13049[26];
    char t13075[18];
    char t13093[13];
    char t13106[12];
    char t13118[14];
    char t13132[16];
    char t13148[13];
    char t13161[15];
    char t13176[17];
    char t13193[13];
    char t13206[17];
    char t13223[19];
    char t13242[13];
    char t13255[15];
    char t13270[15];
    char t13285[18];
    char t13303[18];
    char t13321[23];
    char t13344[15];
    char t13359[17];
    char t13376[12];
    char t13388[13];
    char t13401[10];
    char t13411[18];
    char t13429[15];
    char t13444[10];
    char t13454[11];
    char t13465[12];
    char t13477[15];
    char t13492[19];
    char t13511[19];
    char t13530[21];
    char t13551[18];
    char t13569[9];
    char t13578[9];
    char t13587[13];
    char t13600[16];
    char t13616[20];
    char t13636[14];
    char t13650[16];
    char t13666[12];
    char t13678[9];
    char t13687[5];
    char t13692[19];
    char t13711[7];
    char t13718[9];
    char t13727[9];
    char t13736[12];
    char t13748[14];
    char t13762[15];
    char t13777[21];
    char t13798[18];
    char t13816[15];
    char t13831[16];
    char t13847[31];
    char t13878[16];
    char t13894[11];
    char t13905[15];
    char t13920[7];
    char t13927[26];
    char t13953[10];
    char t13963[37];
    char t14000[21];
    char t14021[18];
    char t14039[16];
    char t14055[16];
    char t14071[14];
    char t14085[8];
    char t14093[17];
    char t14110[10];
    char t14120[10];
    char t14130[20];
    char t14150[19];
    char t14169[19];
    char t14188[14];
    char t14202[16];
    char t14218[8];
    char t14226[15];
    char t14241[14];
    char t14255[24];
    char t14279[9];
    char t14288[17];
    char t14305[10];
    char t14315[6];
    char t14321[24];
    char t14345[18];
    char t14363[21];
    char t14384[5];
    char t14389[11];
    char t14400[11];
    char t14411[11];
    char t14422[11];
    char t14433[11];
    char t14444[11];
    char t14455[11];
    char t14466[7];
    char t14473[6];
    char t14479[9];
    char t14488[9];
    char t14497[9];
    char t14506[9];
    char t14515[9];
    char t14524[8];
    char t14532[7];
    char t14539[11];
    char t14550[12];
    char t14562[12];
    char t14574[12];
    char t14586[11];
    char t14597[11];
    char t14608[11];
    char t14619[11];
    char t14630[11];
    char t14641[11];
    char t14652[11];
    char t14663[11];
    char t14674[5];
    char t14679[7];
    char t14686[7];
    char t14693[7];
    char t14700[8];
    char t14708[8];
    char t14716[7];
    char t14723[9];
    char t14732[5];
    char t14737[14];
    char t14751[25];
    char t14776[29];
    char t14805[33];
    char t14838[23];
    char t14861[5];
    char t14866[20];
    char t14886[14];
    char t14900[18];
    char t14918[19];
    char t14937[14];
    char t14951[13];
    char t14964[19];
    char t14983[12];
    char t14995[24];
    char t15019[20];
    char t15039[13];
    char t15052[22];
    char t15074[21];
    char t15095[10];
    char t15105[5];
    char t15110[30];
    char t15140[36];
    char t15176[17];
    char t15193[20];
    char t15213[27];
    char t15240[11];
    char t15251[21];
    char t15272[26];
    char t15298[29];
    char t15327[27];
    char t15354[5];
    char t15359[17];
    char t15376[23];
    char t15399[25];
    char t15424[33];
    char t15457[5];
    char t15462[6];
    char t15468[8];
    char t15476[5];
    char t15481[5];
    char t15486[20];
    char t15506[47];
    char t15553[8];
    char t15561[28];
    char t15589[8];
    char t15597[23];
    char t15620[4];
    char t15624[22];
    char t15646[22];
    char t15668[22];
    char t15690[19];
    char t15709[23];
    char t15732[22];
    char t15754[37];
    char t15791[4];
    char t15795[17];
    char t15812[9];
    char t15821[4];
    char t15825[5];
    char t15830[17];
    char t15847[23];
    char t15870[17];
    char t15887[29];
    char t15916[30];
    char t15946[18];
    char t15964[18];
    char t15982[17];
    char t15999[4];
    char t16003[13];
    char t16016[4];
    char t16020[13];
    char t16033[10];
    char t16043[4];
    char t16047[12];
    char t16059[11];
    char t16070[5];
    char t16075[4];
    char t16079[21];
    char t16100[4];
    char t16104[9];
    char t16113[23];
    char t16136[32];
    char t16168[22];
    char t16190[27];
    char t16217[28];
    char t16245[18];
    char t16263[30];
    char t16293[20];
    char t16313[20];
    char t16333[32];
    char t16365[28];
    char t16393[27];
    char t16420[23];
    char t16443[21];
    char t16464[19];
    char t16483[23];
    char t16506[28];
    char t16534[18];
    char t16552[18];
    char t16570[26];
    char t16596[22];
    char t16618[26];
    char t16644[25];
    char t16669[26];
    char t16695[28];
    char t16723[42];
    char t16765[42];
    char t16807[27];
    char t16834[30];
    char t16864[8];
    char t16872[28];
    char t16900[37];
    char t16937[35];
    char t16972[29];
    char t17001[23];
    char t17024[18];
    char t17042[28];
    char t17070[29];
    char t17099[21];
    char t17120[44];
    char t17164[24];
    char t17188[20];
    char t17208[24];
    char t17232[30];
    char t17262[27];
    char t17289[41];
    char t17330[21];
    char t17351[21];
    char t17372[12];
    char t17384[18];
    char t17402[35];
    char t17437[18];
    char t17455[23];
    char t17478[23];
    char t17501[13];
    char t17514[32];
    char t17546[21];
    char t17567[24];
    char t17591[27];
    char t17618[25];
    char t17643[28];
    char t17671[39];
    char t17710[8];
    char t17718[38];
    char t17756[32];
    char t17788[36];
    char t17824[22];
    char t17846[20];
    char t17866[20];
    char t17886[22];
    char t17908[9];
    char t17917[25];
    char t17942[17];
    char t17959[48];
    char t18007[27];
    char t18034[38];
    char t18072[39];
    char t18111[22];
    char t18133[38];
    char t18171[38];
    char t18209[38];
    char t18247[19];
    char t18266[29];
    char t18295[19];
    char t18314[4];
    char t18318[24];
    char t18342[14];
    char t18356[4];
    char t18360[20];
    char t18380[10];
    char t18390[4];
    char t18394[22];
    char t18416[12];
    char t18428[4];
    char t18432[12];
    char t18444[4];
    char t18448[10];
    char t18458[4];
    char t18462[21];
    char t18483[4];
    char t18487[20];
    char t18507[27];
    char t18534[4];
    char t18538[19];
    char t18557[21];
    char t18578[20];
    char t18598[4];
    char t18602[20];
    char t18622[17];
    char t18639[4];
    char t18643[43];
    char t18686[24];
    char t18710[22];
    char t18732[19];
    char t18751[4];
    char t18755[21];
    char t18776[4];
    char t18780[11];
    char t18791[4];
    char t18795[11];
    char t18806[4];
    char t18810[21];
    char t18831[3];
    char t18834[19];
    char t18853[19];
    char t18872[25];
    char t18897[27];
    char t18924[3];
    char t18927[36];
    char t18963[23];
    char t18986[19];
    char t19005[27];
    char t19032[4];
    char t19036[24];
    char t19060[24];
    char t19084[29];
    char t19113[3];
    char t19116[42];
    char t19158[38];
    char t19196[25];
    char t19221[20];
    char t19241[25];
    char t19266[4];
    char t19270[14];
    char t19284[14];
    char t19298[17];
    char t19315[19];
    char t19334[16];
    char t19350[4];
    char t19354[16];
    char t19370[4];
    char t19374[11];
    char t19385[16];
    char t19401[13];
    char t19414[11];
    char t19425[37];
    char t19462[4];
    char t19466[26];
    char t19492[31];
    char t19523[19];
    char t19542[17];
    char t19559[4];
    char t19563[14];
    char t19577[17];
    char t19594[20];
    char t19614[12];
    char t19626[23];
    char t19649[26];
    char t19675[5];
    char t19680[11];
    char t19691[5];
    char t19696[12];
    char t19708[5];
    char t19713[12];
    char t19725[5];
    char t19730[12];
    char t19742[5];
    char t19747[13];
    char t19760[11];
    char t19771[3];
    char t19774[20];
    char t19794[4];
    char t19798[20];
    char t19818[21];
    char t19839[15];
    char t19854[15];
    char t19869[4];
    char t19873[15];
    char t19888[25];
    char t19913[5];
    char t19918[3];
    char t19921[18];
    char t19939[4];
    char t19943[12];
    char t19955[4];
    char t19959[8];
    char t19967[3];
    char t19970[19];
    char t19989[4];
    char t19993[12];
    char t20005[4];
    char t20009[20];
    char t20029[5];
    char t20034[16];
    char t20050[17];
    char t20067[13];
    char t20080[3];
    char t20083[19];
    char t20102[17];
    char t20119[4];
    char t20123[19];
    char t20142[17];
    char t20159[19];
    char t20178[17];
    char t20195[18];
    char t20213[4];
    char t20217[27];
    char t20244[19];
    char t20263[19];
    char t20282[23];
    char t20305[6];
    char t20311[22];
    char t20333[5];
    char t20338[27];
    char t20365[5];
    char t20370[13];
    char t20383[12];
    char t20395[11];
    char t20406[5];
    char t20411[7];
    char t20418[15];
    char t20433[5];
    char t20438[30];
    char t20468[5];
    char t20473[19];
    char t20492[5];
    char t20497[22];
    char t20519[4];
    char t20523[9];
    char t20532[4];
    char t20536[20];
    char t20556[14];
    char t20570[5];
    char t20575[16];
    char t20591[19];
    char t20610[27];
    char t20637[17];
    char t20654[4];
    char t20658[19];
    char t20677[5];
    char t20682[15];
    char t20697[5];
    char t20702[28];
    char t20730[5];
    char t20735[12];
    char t20747[5];
    char t20752[29];
    char t20781[15];
    char t20796[5];
    char t20801[7];
    char t20808[12];
    char t20820[16];
    char t20836[5];
    char t20841[22];
    char t20863[5];
    char t20868[20];
    char t20888[15];
    char t20903[19];
    char t20922[22];
    char t20944[20];
    char t20964[16];
    char t20980[12];
    char t20992[4];
    char t20996[31];
    char t21027[5];
    char t21032[28];
    char t21060[17];
    char t21077[19];
    char t21096[13];
    char t21109[40];
    char t21149[5];
    char t21154[27];
    char t21181[5];
    char t21186[27];
    char t21213[25];
    char t21238[10];
    char t21248[23];
    char t21271[13];
    char t21284[15];
    char t21299[25];
    char t21324[33];
    char t21357[34];
    char t21391[29];
    char t21420[10];
    char t21430[31];
    char t21461[5];
    char t21466[31];
    char t21497[31];
    char t21528[31];
    char t21559[31];
    char t21590[31];
    char t21621[31];
    char t21652[31];
    char t21683[31];
    char t21714[32];
    char t21746[32];
    char t21778[32];
    char t21810[30];
    char t21840[19];
    char t21859[20];
    char t21879[32];
    char t21911[18];
    char t21929[5];
    char t21934[22];
    char t21956[18];
    char t21974[4];
    char t21978[26];
    char t22004[21];
    char t22025[21];
    char t22046[19];
    char t22065[22];
    char t22087[17];
    char t22104[17];
    char t22121[17];
    char t22138[17];
    char t22155[17];
    char t22172[30];
    char t22202[15];
    char t22217[5];
    char t22222[17];
    char t22239[5];
    char t22244[15];
    char t22259[5];
    char t22264[32];
    char t22296[20];
    char t22316[12];
    char t22328[15];
    char t22343[3];
    char t22346[25];
    char t22371[27];
    char t22398[14];
    char t22412[19];
    char t22431[10];
    char t22441[10];
    char t22451[19];
    char t22470[18];
    char t22488[20];
    char t22508[27];
    char t22535[4];
    char t22539[21];
    char t22560[23];
    char t22583[21];
    char t22604[10];
    char t22614[18];
    char t22632[18];
    char t22650[24];
    char t22674[24];
    char t22698[21];
    char t22719[20];
    char t22739[24];
    char t22763[24];
    char t22787[22];
    char t22809[17];
    char t22826[23];
    char t22849[14];
    char t22863[28];
    char t22891[19];
    char t22910[18];
    char t22928[22];
    char t22950[22];
    char t22972[22];
    char t22994[22];
    char t23016[26];
    char t23042[23];
    char t23065[24];
    char t23089[23];
    char t23112[14];
    char t23126[21];
    char t23147[5];
    char t23152[23];
    char t23175[13];
    char t23188[25];
    char t23213[24];
    char t23237[5];
    char t23242[21];
    char t23263[16];
    char t23279[23];
    char t23302[22];
    char t23324[17];
    char t23341[10];
    char t23351[23];
    char t23374[27];
    char t23401[14];
    char t23415[4];
    char t23419[25];
    char t23444[23];
    char t23467[30];
    char t23497[5];
    char t23502[13];
    char t23515[10];
    char t23525[4];
    char t23529[16];
    char t23545[4];
    char t23549[7];
    char t23556[21];
    char t23577[22];
    char t23599[5];
    char t23604[12];
    char t23616[4];
    char t23620[16];
    char t23636[14];
    char t23650[17];
    char t23667[5];
    char t23672[31];
    char t23703[5];
    char t23708[7];
    char t23715[15];
    char t23730[19];
    char t23749[5];
    char t23754[11];
    char t23765[21];
    char t23786[12];
    char t23798[5];
    char t23803[22];
    char t23825[5];
    char t23830[13];
    char t23843[5];
    char t23848[14];
    char t23862[5];
    char t23867[10];
    char t23877[27];
    char t23904[19];
    char t23923[5];
    char t23928[22];
    char t23950[13];
    char t23963[4];
    char t23967[10];
    char t23977[5];
    char t23982[15];
    char t23997[29];
    char t24026[24];
    char t24050[5];
    char t24055[23];
    char t24078[14];
    char t24092[6];
    char t24098[26];
    char t24124[13];
    char t24137[27];
    char t24164[5];
    char t24169[22];
    char t24191[35];
    char t24226[34];
    char t24260[21];
    char t24281[32];
    char t24313[32];
    char t24345[28];
    char t24373[22];
    char t24395[14];
    char t24409[20];
    char t24429[4];
    char t24433[36];
    char t24469[4];
    char t24473[8];
    char t24481[4];
    char t24485[19];
    char t24504[8];
    char t24512[35];
    char t24547[5];
    char t24552[11];
    char t24563[17];
    char t24580[32];
    char t24612[5];
    char t24617[33];
    char t24650[5];
    char t24655[14];
    char t24669[20];
    char t24689[4];
    char t24693[19];
    char t24712[20];
    char t24732[4];
    char t24736[33];
    char t24769[36];
    char t24805[25];
    char t24830[25];
    char t24855[25];
    char t24880[25];
    char t24905[25];
    char t24930[23];
    char t24953[26];
    char t24979[26];
    char t25005[26];
    char t25031[4];
    char t25035[26];
    char t25061[2];
    char t25063[19];
    char t25082[19];
    char t25101[19];
    char t25120[19];
    char t25139[19];
    char t25158[27];
    char t25185[46];
    char t25231[17];
    char t25248[17];
    char t25265[20];
    char t25285[10];
    char t25295[18];
    char t25313[17];
    char t25330[5];
    char t25335[10];
    char t25345[4];
    char t25349[7];
    char t25356[15];
    char t25371[4];
    char t25375[21];
    char t25396[12];
    char t25408[4];
    char t25412[19];
    char t25431[21];
    char t25452[5];
    char t25457[15];
    char t25472[4];
    char t25476[13];
    char t25489[4];
    char t25493[21];
    char t25514[21];
    char t25535[25];
    char t25560[7];
    char t25567[8];
    char t25575[15];
    char t25590[34];
    char t25624[14];
    char t25638[20];
    char t25658[7];
    char t25665[26];
    char t25691[12];
    char t25703[13];
    char t25716[32];
    char t25748[12];
    char t25760[27];
    char t25787[15];
    char t25802[4];
    char t25806[19];
    char t25825[17];
    char t25842[18];
    char t25860[33];
    char t25893[19];
    char t25912[4];
    char t25916[16];
    char t25932[11];
    char t25943[4];
    char t25947[19];
    char t25966[4];
    char t25970[20];
    char t25990[22];
    char t26012[4];
    char t26016[19];
    char t26035[4];
    char t26039[10];
    char t26049[4];
    char t26053[11];
    char t26064[4];
    char t26068[14];
    char t26082[4];
    char t26086[13];
    char t26099[4];
    char t26103[15];
    char t26118[10];
    char t26128[12];
    char t26140[17];
    char t26157[4];
    char t26161[4];
    char t26165[22];
    char t26187[38];
    char t26225[22];
    char t26247[24];
    char t26271[19];
    char t26290[18];
    char t26308[16];
    char t26324[4];
    char t26328[16];
    char t26344[16];
    char t26360[16];
    char t26376[16];
    char t26392[21];
    char t26413[15];
    char t26428[11];
    char t26439[5];
    char t26444[11];
    char t26455[11];
    char t26466[11];
    char t26477[22];
    char t26499[25];
    char t26524[23];
    char t26547[20];
    char t26567[5];
    char t26572[20];
    char t26592[20];
    char t26612[20];
    char t26632[14];
    char t26646[16];
    char t26662[16];
    char t26678[16];
    char t26694[16];
    char t26710[16];
    char t26726[12];
    char t26738[19];
    char t26757[5];
    char t26762[19];
    char t26781[19];
    char t26800[19];
    char t26819[19];
    char t26838[17];
    char t26855[24];
    char t26879[15];
    char t26894[8];
    char t26902[34];
    char t26936[24];
    char t26960[16];
    char t26976[5];
    char t26981[15];
    char t26996[16];
    char t27012[16];
    char t27028[16];
    char t27044[18];
    char t27062[20];
    char t27082[20];
    char t27102[17];
    char t27119[4];
    char t27123[19];
    char t27142[5];
    char t27147[20];
    char t27167[5];
    char t27172[19];
    char t27191[15];
    char t27206[5];
    char t27211[21];
    char t27232[22];
    char t27254[18];
    char t27272[22];
    char t27294[18];
    char t27312[22];
    char t27334[18];
    char t27352[25];
    char t27377[14];
    char t27391[12];
    char t27403[16];
    char t27419[14];
    char t27433[5];
    char t27438[21];
    char t27459[5];
    char t27464[21];
    char t27485[21];
    char t27506[18];
    char t27524[5];
    char t27529[23];
    char t27552[13];
    char t27565[18];
    char t27583[5];
    char t27588[21];
    char t27609[27];
    char t27636[19];
    char t27655[25];
    char t27680[4];
    char t27684[16];
    char t27700[15];
    char t27715[19];
    char t27734[33];
    char t27767[22];
    char t27789[52];
    char t27841[21];
    char t27862[44];
    char t27906[82];
    char t27988[17];
    char t28005[6];
    char t28011[18];
    char t28029[25];
    char t28054[6];
    char t28060[9];
    char t28069[24];
    char t28093[61];
    char t28154[48];
    char t28202[53];
    char t28255[6];
    char t28261[16];
    char t28277[6];
    char t28283[15];
    char t28298[48];
    char t28346[24];
    char t28370[48];
    char t28418[53];
    char t28471[40];
    char t28511[56];
    char t28567[29];
    char t28596[71];
    char t28667[6];
    char t28673[17];
    char t28690[6];
    char t28696[16];
    char t28712[48];
    char t28760[84];
    char t28844[22];
    char t28866[105];
    char t28971[13];
    char t28984[6];
    char t28990[16];
    char t29006[111];
    char t29117[6];
    char t29123[15];
    char t29138[42];
    char t29180[64];
    char t29244[69];
    char t29313[6];
    char t29319[20];
    char t29339[89];
    char t29428[29];
    char t29457[99];
    char t29556[83];
    char t29639[71];
    char t29710[18];
    char t29728[81];
    char t29809[108];
    char t29917[66];
    char t29983[22];
    char t30005[88];
    char t30093[43];
    char t30136[55];
    char t30191[61];
    char t30252[25];
    char t30277[83];
    char t30360[56];
    char t30416[135];
    char t30551[30];
    char t30581[3];
    char t30584[116];
    char t30700[32];
    char t30732[3];
    char t30735[52];
    char t30787[14];
    char t30801[88];
    char t30889[21];
    char t30910[4];
    char t30914[59];
    char t30973[4];
    char t30977[63];
    char t31040[4];
    char t31044[72];
    char t31116[4];
    char t31120[90];
    char t31210[11];
    char t31221[4];
    char t31225[49];
    char t31274[15];
    char t31289[4];
    char t31293[64];
    char t31357[15];
    char t31372[4];
    char t31376[77];
    char t31453[95];
    char t31548[29];
    char t31577[33];
    char t31610[66];
    char t31676[69];
    char t31745[21];
    char t31766[3];
    char t31769[58];
    char t31827[24];
    char t31851[3];
    char t31854[66];
    char t31920[15];
    char t31935[3];
    char t31938[55];
    char t31993[26];
    char t32019[3];
    char t32022[81];
    char t32103[3];
    char t32106[79];
    char t32185[3];
    char t32188[72];
    char t32260[3];
    char t32263[46];
    char t32309[43];
    char t32352[34];
    char t32386[34];
    char t32420[31];
    char t32451[95];
    char t32546[21];
    char t32567[20];
    char t32587[99];
    char t32686[65];
    char t32751[7];
    char t32758[15];
    char t32773[84];
    char t32857[28];
    char t32885[73];
    char t32958[25];
    char t32983[57];
    char t33040[7];
    char t33047[19];
    char t33066[96];
    char t33162[7];
    char t33169[22];
    char t33191[59];
    char t33250[33];
    char t33283[53];
    char t33336[3];
    char t33339[26];
    char t33365[4];
    char t33369[6];
    char t33375[14];
    char t33389[49];
    char t33438[23];
    char t33461[96];
    char t33557[43];
    char t33600[26];
    char t33626[26];
    char t33652[36];
    char t33688[23];
    char t33711[36];
    char t33747[67];
    char t33814[58];
    char t33872[64];
    char t33936[13];
    char t33949[90];
    char t34039[24];
    char t34063[4];
    char t34067[53];
    char t34120[23];
    char t34143[67];
    char t34210[54];
    char t34264[42];
    char t34306[39];
    char t34345[67];
    char t34412[47];
    char t34459[67];
    char t34526[49];
    char t34575[92];
    char t34667[96];
    char t34763[6];
    char t34769[91];
    char t34860[4];
    char t34864[21];
    char t34885[47];
    char t34932[32];
    char t34964[20];
    char t34984[26];
    char t35010[4];
    char t35014[72];
    char t35086[12];
    char t35098[20];
    char t35118[55];
    char t35173[12];
    char t35185[20];
    char t35205[17];
    char t35222[55];
    char t35277[6];
    char t35283[19];
    char t35302[69];
    char t35371[13];
    char t35384[19];
    char t35403[63];
    char t35466[13];
    char t35479[18];
    char t35497[8];
    char t35505[42];
    char t35547[16];
    char t35563[18];
    char t35581[82];
    char t35663[16];
    char t35679[17];
    char t35696[19];
    char t35715[19];
    char t35734[27];
    char t35761[74];
    char t35835[12];
    char t35847[25];
    char t35872[57];
    char t35929[6];
    char t35935[17];
    char t35952[19];
    char t35971[19];
    char t35990[27];
    char t36017[73];
    char t36090[25];
    char t36115[56];
    char t36171[22];
    char t36193[65];
    char t36258[11];
    char t36269[18];
    char t36287[97];
    char t36384[49];
    char t36433[21];
    char t36454[42];
    char t36496[19];
    char t36515[21];
    char t36536[64];
    char t36600[21];
    char t36621[21];
    char t36642[66];
    char t36708[16];
    char t36724[18];
    char t36742[64];
    char t36806[12];
    char t36818[21];
    char t36839[48];
    char t36887[22];
    char t36909[21];
    char t36930[60];
    char t36990[22];
    char t37012[27];
    char t37039[62];
    char t37101[29];
    char t37130[27];
    char t37157[58];
    char t37215[29];
    char t37244[27];
    char t37271[61];
    char t37332[23];
    char t37355[27];
    char t37382[57];
    char t37439[23];
    char t37462[21];
    char t37483[58];
    char t37541[84];
    char t37625[20];
    char t37645[69];
    char t37714[12];
    char t37726[24];
    char t37750[14];
    char t37764[107];
    char t37871[52];
    char t37923[24];
    char t37947[52];
    char t37999[24];
    char t38023[52];
    char t38075[52];
    char t38127[52];
    char t38179[52];
    char t38231[52];
    char t38283[52];
    char t38335[52];
    char t38387[52];
    char t38439[52];
    char t38491[52];
    char t38543[21];
    char t38564[18];
    char t38582[20];
    char t38602[20];
    char t38622[21];
    char t38643[50];
    char t38693[12];
    char t38705[21];
    char t38726[64];
    char t38790[16];
    char t38806[19];
    char t38825[20];
    char t38845[48];
    char t38893[8];
    char t38901[20];
    char t38921[42];
    char t38963[8];
    char t38971[22];
    char t38993[82];
    char t39075[17];
    char t39092[21];
    char t39113[8];
    char t39121[102];
    char t39223[12];
    char t39235[22];
    char t39257[8];
    char t39265[71];
    char t39336[16];
    char t39352[22];
    char t39374[95];
    char t39469[91];
    char t39560[18];
    char t39578[18];
    char t39596[58];
    char t39654[8];
    char t39662[20];
    char t39682[27];
    char t39709[60];
    char t39769[29];
    char t39798[27];
    char t39825[59];
    char t39884[23];
    char t39907[20];
    char t39927[59];
    char t39986[6];
    char t39992[20];
    char t40012[60];
    char t40072[6];
    char t40078[20];
    char t40098[53];
    char t40151[6];
    char t40157[20];
    char t40177[17];
    char t40194[19];
    char t40213[19];
    char t40232[20];
    char t40252[18];
    char t40270[20];
    char t40290[26];
    char t40316[9];
    char t40325[13];
    char t40338[16];
    char t40354[62];
    char t40416[15];
    char t40431[101];
    char t40532[19];
    char t40551[23];
    char t40574[115];
    char t40689[12];
    char t40701[25];
    char t40726[71];
    char t40797[18];
    char t40815[53];
    char t40868[54];
    char t40922[20];
    char t40942[16];
    char t40958[79];
    char t41037[92];
    char t41129[22];
    char t41151[61];
    char t41212[17];
    char t41229[80];
    char t41309[104];
    char t41413[61];
    char t41474[85];
    char t41559[105];
    char t41664[19];
    char t41683[61];
    char t41744[32];
    char t41776[12];
    char t41788[97];
    char t41885[16];
    char t41901[135];
    char t42036[104];
    char t42140[62];
    char t42202[99];
    char t42301[64];
    char t42365[61];
    char t42426[21];
    char t42447[68];
    char t42515[72];
    char t42587[81];
    char t42668[99];
    char t42767[58];
    char t42825[73];
    char t42898[46];
    char t42944[25];
    char t42969[4];
    char t42973[53];
    char t43026[30];
    char t43056[4];
    char t43060[68];
    char t43128[29];
    char t43157[4];
    char t43161[104];
    char t43265[29];
    char t43294[33];
    char t43327[65];
    char t43392[75];
    char t43467[89];
    char t43556[66];
    char t43622[43];
    char t43665[110];
    char t43775[68];
    char t43843[63];
    char t43906[117];
    char t44023[25];
    char t44048[113];
    char t44161[50];
    char t44211[25];
    char t44236[73];
    char t44309[17];
    char t44326[17];
    char t44343[20];
    char t44363[118];
    char t44481[17];
    char t44498[73];
    char t44571[24];
    char t44595[65];
    char t44660[35];
    char t44695[17];
    char t44712[96];
    char t44808[68];
    char t44876[7];
    char t44883[86];
    char t44969[68];
    char t45037[7];
    char t45044[43];
    char t45087[101];
    char t45188[19];
    char t45207[58];
    char t45265[20];
    char t45285[20];
    char t45305[18];
    char t45323[19];
    char t45342[62];
    char t45404[36];
    char t45440[20];
    char t45460[39];
    char t45499[18];
    char t45517[20];
    char t45537[19];
    char t45556[63];
    char t45619[52];
    char t45671[18];
    char t45689[17];
    char t45706[19];
    char t45725[19];
    char t45744[27];
    char t45771[25];
    char t45796[19];
    char t45815[62];
    char t45877[56];
    char t45933[17];
    char t45950[19];
    char t45969[19];
    char t45988[27];
    char t46015[25];
    char t46040[23];
    char t46063[8];
    char t46071[80];
    char t46151[80];
    char t46231[22];
    char t46253[7];
    char t46260[58];
    char t46318[26];
    char t46344[20];
    char t46364[51];
    char t46415[12];
    char t46427[25];
    char t46452[68];
    char t46520[20];
    char t46540[61];
    char t46601[32];
    char t46633[23];
    char t46656[90];
    char t46746[12];
    char t46758[21];
    char t46779[93];
    char t46872[95];
    char t46967[18];
    char t46985[18];
    char t47003[21];
    char t47024[21];
    char t47045[27];
    char t47072[27];
    char t47099[27];
    char t47126[27];
    char t47153[25];
    char t47178[52];
    char t47230[22];
    char t47252[25];
    char t47277[48];
    char t47325[22];
    char t47347[21];
    char t47368[20];
    char t47388[24];
    char t47412[24];
    char t47436[24];
    char t47460[21];
    char t47481[18];
    char t47499[20];
    char t47519[20];
    char t47539[21];
    char t47560[19];
    char t47579[21];
    char t47600[18];
    char t47618[20];
    char t47638[20];
    char t47658[19];
    char t47677[20];
    char t47697[20];
    char t47717[21];
    char t47738[22];
    char t47760[22];
    char t47782[20];
    char t47802[25];
    char t47827[21];
    char t47848[14];
    char t47862[18];
    char t47880[25];
    char t47905[25];
    char t47930[18];
    char t47948[20];
    char t47968[27];
    char t47995[27];
    char t48022[20];
    char t48042[20];
    char t48062[20];
    char t48082[21];
    char t48103[18];
    char t48121[20];
    char t48141[20];
    char t48161[21];
    char t48182[19];
    char t48201[21];
    char t48222[20];
    char t48242[20];
    char t48262[19];
    char t48281[11];
    char t48292[4];
    char t48296[6];
    char t48302[5];
    char t48307[20];
    char t48327[5];
    char t48332[21];
    char t48353[16];
    char t48369[25];
    char t48394[37];
    char t48431[14];
    char t48445[5];
    char t48450[21];
    char t48471[16];
    char t48487[19];
    char t48506[71];
    char t48577[17];
    char t48594[19];
    char t48613[51];
    char t48664[14];
    char t48678[64];
    char t48742[11];
    char t48753[9];
};
_Static_assert(sizeof(struct x278i_table_texts) == 48762, "texts lie without gaps");

const struct x278i_table_texts x278i_table_strings = {
    "",
    "66",
    "employer id (EIN)",
    "social security number",
    "electronic transmitter id (ETIN)",
    "attachment control number",
    "national individual health id",
    "member id",
    "payer id",
    "health plan id (ext 540)",
    "NPI (ext 537)",
    "98",
    "alternate insurer (other UMO role)",
    "provider",
    "physician, clinic or group practice",
    "third-party administrator",
    "employer",
    "receiver",
    "drop-off place",
    "attending physician",
    "operating physician",
    "other physician",
    "service location",
    "admitting services",
    "information source role",
    "carrier (other UMO role)",
    "assistant surgeon",
    "ordering physician",
    "referring provider",
    "supervising physician",
    "facility",
    "last scheduled destination",
    "clinic",
    "intermediary (other UMO role)",
    "insured or subscriber",
    "contact",
    "next destination",
    "primary care provider",
    "payer",
    "pickup address",
    "purchased service provider",
    "patient",
    "group practice",
    "next scheduled destination",
    "service provider",
    "utilization management organization",
    "128",
    "state license number",
    "provider UPIN",
    "facility id",
    "group or policy number",
    "branch id",
    "group number",
    "authorization number",
    "department number",
    "patient account number",
    "Medicare claim number (HICN)",
    "provider site number",
    "identity card number",
    "insurance policy number",
    "provider plan network id",
    "plan network id",
    "facility network id",
    "Medicaid recipient id",
    "administrator reference number",
    "provider taxonomy (ext 682)",
    "carrier assigned reference",
    "mutually defined (denial reason of other UMO)",
    "143",
    "health care services review",
    "implementation acknowledgment",
    "235",
    "dental code (CDT, ext 135)",
    "HCPCS or CPT (ext 130)",
    "ICD-9-CM procedure (ext 131)",
    "home infusion product/service (ext 513)",
    "NDC 5-4-2 (ext 240)",
    "advanced billing concepts (ext 843)",
    "mutually defined (used for ICD-10-PCS)",
    "306",
    "certified in full",
    "certified in part (2000E only)",
    "not certified",
    "pended",
    "certified with changes",
    "cancelled",
    "contact payer",
    "no action needed",
    "353",
    "cancellation",
    "add (used for unsolicited attachment)",
    "response",
    "request",
    "advance notification",
    "information copy",
    "query",
    "authority to deduct (reply), tied to reservations",
    "completion notification",
    "355",
    "days",
    "miles",
    "kilometers",
    "international unit",
    "kilogram",
    "pound",
    "minutes",
    "months",
    "unit",
    "week",
    "365",
    "e-mail",
    "phone extension",
    "fax",
    "telephone",
    "web address",
    "366",
    "information contact",
    "374",
    "effective",
    "expiration",
    "discharge",
    "issue",
    "submitted",
    "onset of symptoms or illness",
    "admission",
    "accident",
    "service",
    "last menstrual period",
    "rejected (denied by other UMO)",
    "event",
    "estimated birth date",
    "455",
    "X12",
    "479",
    "functional group of 999",
    "group of 278",
    "functional group of 275",
    "480",
    "005010X217",
    "005010X231A1",
    "278 request and response guide",
    "implementation acknowledgment (999)",
    "481",
    "trace of this transaction",
    "trace being referred to (echo)",
    "584",
    "active military overseas",
    "active military USA",
    "deceased",
    "previous",
    "retired military USA",
    "615",
    "years",
    "episode",
    "visit",
    "remaining",
    "month",
    "hour",
    "day",
    "618",
    "transaction set not supported",
    "security service not available",
    "unknown security recipient",
    "message length wrong (encryption)",
    "authentication failed",
    "unknown security originator",
    "syntax error after decryption",
    "security not supported",
    "set not in functional group",
    "invalid guide reference (ST03)",
    "SE missing",
    "control number not unique in group",
    "S3E missing for S3S",
    "S3S missing for S3E",
    "S4E missing for S4S",
    "S4S missing for S4E",
    "ST02 and SE02 differ",
    "segment count wrong",
    "segments in error",
    "transaction set id missing or invalid",
    "control number missing or invalid",
    "authentication key unknown",
    "encryption key unknown",
    "guide: segments in error",
    "guide not supported",
    "620",
    "unknown segment id",
    "unexpected segment",
    "required segment missing",
    "loop repeats too often",
    "segment repeats too often",
    "segment not in transaction set",
    "segment out of order",
    "segment has element errors",
    "guide: not-used segment present",
    "guide: dependent segment missing",
    "guide: loop below minimum",
    "guide: segment below minimum",
    "guide: dependent not-used segment present",
    "621",
    "required element missing",
    "exclusion broken",
    "too many occurrences (997-era value, listed only by pyx12)",
    "too many repetitions",
    "too many components",
    "conditionally required element missing",
    "too many elements",
    "too short",
    "too long",
    "invalid character",
    "invalid code",
    "invalid date",
    "invalid time",
    "guide: not-used element present",
    "guide: too few repetitions",
    "guide: pattern mismatch",
    "guide: dependent not-used element present",
    "guide: code not used",
    "guide: dependent element missing",
    "640",
    "response, no more updates follow",
    "response, more updates follow",
    "administrative action",
    "medical services reservation",
    "673",
    "units",
    "hours",
    "visits",
    "678",
    "1st week of month",
    "2nd week of month",
    "3rd week of month",
    "4th week of month",
    "5th week of month",
    "1st and 3rd weeks",
    "2nd and 4th weeks",
    "first working day of period",
    "last working day of period",
    "Mon-Fri",
    "Mon-Sat",
    "Mon-Sun",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Mon-Thu",
    "at once",
    "as directed",
    "daily Mon-Fri",
    "half Mon, half Thu",
    "half Tue, half Thu",
    "half Wed, half Fri",
    "once any time Mon-Fri",
    "Sun, Mon, Thu, Fri, Sat",
    "Tue-Sat",
    "Sun, Wed, Thu, Fri, Sat",
    "Mon, Wed, Thu, Fri, Sat",
    "Tue-Fri",
    "Mon, Tue, Thu",
    "Mon, Tue, Fri",
    "Wed, Thu",
    "Mon, Wed, Thu",
    "Tue, Thu, Fri",
    "half Tue, half Fri",
    "half Mon, half Wed",
    "a third each Mon, Wed, Fri",
    "whenever needed",
    "weekend",
    "half by Wed, rest by Fri",
    "none (cancels an earlier pattern)",
    "679",
    "1st shift",
    "2nd shift",
    "3rd shift",
    "morning",
    "afternoon",
    "any shift",
    "715",
    "accepted",
    "accepted, errors noted",
    "rejected, authentication failed",
    "partly accepted",
    "rejected",
    "rejected, validity tests failed",
    "rejected, could not decrypt",
    "716",
    "group not supported",
    "group control number not unique in interchange",
    "group version not supported",
    "GE missing",
    "GS06 and GE02 differ",
    "transaction set count wrong",
    "group control number violates syntax",
    "717",
    "735",
    "information source (UMO)",
    "information receiver (requester)",
    "subscriber",
    "dependent",
    "patient event",
    "736",
    "no child level",
    "child levels follow",
    "755",
    "treatment beyond usual limits",
    "drugs given",
    "treatment diagnosis",
    "initial assessment",
    "functional goals",
    "treatment plan",
    "progress report",
    "continued treatment",
    "chemical analysis",
    "certified test report",
    "reason for admission",
    "recovery plan",
    "social security benefit letter",
    "rental agreement",
    "benefit letter",
    "support data for verification",
    "allergies or sensitivities",
    "autopsy report",
    "attachment",
    "ambulance certification",
    "admission summary",
    "purchase order attachment",
    "prescription",
    "physician order",
    "benchmark test results",
    "baseline",
    "blanket test results",
    "chiropractic justification",
    "consent forms",
    "drug profile",
    "dental models",
    "DME prescription",
    "diagnostic report",
    "discharge monitoring report",
    "discharge summary",
    "family history",
    "health certificate",
    "clinic records",
    "immunization record",
    "state school immunization records",
    "lab results",
    "medical record attachment",
    "nursing notes",
    "operative note",
    "oxygen content averaging report",
    "orders and treatments",
    "physical exam with vital signs",
    "oxygen therapy certification",
    "pathology report",
    "patient history",
    "periodontal charts",
    "periodontal reports",
    "parenteral or enteral certification",
    "physical therapy notes",
    "prosthetic or orthotic certification",
    "paramedical results",
    "physician report",
    "physical therapy certification",
    "cause and corrective action report",
    "quality report",
    "radiology films",
    "radiology reports",
    "tests and analysis report",
    "renewable oxygen content averaging report",
    "symptoms",
    "death notification",
    "photographs",
    "756",
    "on request at provider site (request only)",
    "by mail",
    "electronic only",
    "HL7 format",
    "voice",
    "889",
    "correct and resubmit",
    "do not resubmit",
    "resubmit the original",
    "resubmission allowed",
    "do not resubmit, held and answered later",
    "901",
    "too many patients or services in one request",
    "required data missing",
    "input errors",
    "out of network",
    "access or authorization restriction",
    "cannot respond now",
    "provider id missing or invalid",
    "provider name missing or invalid",
    "provider specialty missing or invalid",
    "provider phone missing or invalid",
    "provider state missing or invalid",
    "provider is not the PCP",
    "provider not on file",
    "service dates outside provider enrollment",
    "inappropriate date",
    "service dates missing or invalid",
    "birth date missing or invalid",
    "birth date after service date",
    "death before service date",
    "service date outside allowed period",
    "patient id missing or invalid",
    "patient name missing or invalid",
    "patient gender missing or invalid",
    "patient not found",
    "duplicate patient id",
    "patient birth date does not match",
    "subscriber id missing or invalid",
    "subscriber name missing or invalid",
    "subscriber gender missing or invalid",
    "subscriber not found",
    "duplicate subscriber id",
    "subscriber found, patient not",
    "subscriber not in named group or plan",
    "invalid participant id",
    "no response, transaction ended",
    "patient not eligible",
    "provider address missing or invalid",
    "authorization number not found",
    "diagnosis missing or invalid",
    "procedure missing or invalid",
    "onset of condition date missing or invalid",
    "accident date missing or invalid",
    "last menstrual period date missing or invalid",
    "estimated birth date missing or invalid",
    "admission date missing or invalid",
    "discharge date missing or invalid",
    "inappropriate provider role",
    "payer name or id missing",
    "certification information missing",
    "923",
    "poor",
    "guarded",
    "fair",
    "good",
    "very good",
    "excellent",
    "under 6 months to live",
    "terminal",
    "1005",
    "source, receiver, subscriber, dependent, event, services",
    "1065",
    "person",
    "non-person",
    "1068",
    "female",
    "male",
    "unknown",
    "1069",
    "spouse",
    "self",
    "child",
    "other relationship",
    "1073",
    "no",
    "not applicable",
    "yes",
    "1136",
    "ambulance",
    "chiropractic",
    "durable medical equipment",
    "oxygen therapy",
    "functional limitations",
    "activities permitted",
    "mental status",
    "1213",
    "acute",
    "stable",
    "chronic",
    "systemic",
    "localized",
    "mild disease",
    "normal, healthy",
    "severe systemic disease",
    "severe systemic disease, threat to life",
    "1221",
    "admitting",
    "attending",
    "consulting",
    "covering",
    "operating",
    "ordering",
    "primary care",
    "performing",
    "referring",
    "1250",
    "one date CCYYMMDD",
    "date range CCYYMMDD-CCYYMMDD",
    "1270",
    "ICD-10-CM diagnosis",
    "ICD-10-CM admitting diagnosis",
    "ICD-10-CM principal diagnosis",
    "ICD-10-CM reason for visit",
    "ICD-9-CM diagnosis",
    "ICD-9-CM admitting diagnosis",
    "ICD-9-CM principal diagnosis",
    "DRG (ext 229)",
    "national tooth numbering (ext 135)",
    "LOINC (ext 663), response only",
    "ICD-9-CM reason for visit",
    "1316",
    "initial trip",
    "return trip",
    "transfer trip",
    "round trip",
    "1317",
    "nearest facility for symptoms",
    "preferred physician",
    "nearness of family",
    "specialist or special equipment",
    "to rehabilitation facility",
    "to residential facility",
    "1321",
    "admitted to hospital",
    "bed confined before transport",
    "bed confined after transport",
    "moved by stretcher",
    "unconscious or in shock",
    "emergency transport",
    "physically restrained",
    "visible bleeding",
    "ambulance medically necessary",
    "can walk",
    "walking aid for therapy or mobility",
    "confined to bed or chair",
    "confined to room without bathroom",
    "walking aid for mobility",
    "needs positioning beyond ordinary bed",
    "needs trapeze bar",
    "breathing severely impaired",
    "frequent position changes needed",
    "can operate controls",
    "siderails for patient-owned bed",
    "owns equipment",
    "mattress or rails for patient-owned bed",
    "needs lift for transfers",
    "orthopedic traction, cannot walk",
    "part of planned home treatment",
    "high risk of pressure ulcers",
    "trained in equipment use",
    "poor diabetic control",
    "sleep study shows 30 apnea episodes",
    "surgery needed without equipment",
    "had total knee replacement",
    "intractable lymphedema",
    "in a nursing home",
    "conscious",
    "feeding is only nutrition",
    "stationary oxygen equipment",
    "signed certification on file at supplier",
    "respiratory secretions being mobilized",
    "can use equipment without supervision",
    "cannot propel standard wheelchair",
    "needs leg elevation",
    "needs heavy duty wheelchair",
    "needs reclining wheelchair",
    "cannot self-propel wheelchair",
    "needs side transfer",
    "DME bought new",
    "DME under warranty",
    "related to terminal illness",
    "nearest facility",
    "severe",
    "moderate",
    "no suitable facility nearby",
    "sudden disorientation",
    "sudden severe pain",
    "needs intensive IV therapy",
    "needs protective isolation",
    "needs frequent monitoring",
    "amputation",
    "agitated",
    "walking limits",
    "bowel or bladder limits",
    "partly dependent",
    "bed rest, bathroom privileges",
    "fully dependent",
    "cane needed",
    "complete bed rest",
    "comatose",
    "cumulative injury",
    "contracture",
    "crutches needed",
    "disoriented",
    "depressed",
    "breathless on minimal exertion",
    "endurance limits",
    "exercises prescribed",
    "forgetful",
    "hearing limits",
    "hostile",
    "independent at home",
    "legally blind",
    "lethargic",
    "other mental condition",
    "no restrictions",
    "other limitation",
    "oriented",
    "paralysis",
    "partial weight bearing",
    "speech limits",
    "traumatic injury",
    "transfer bed or chair",
    "uncooperative",
    "up as tolerated",
    "walker needed",
    "wheelchair needed",
    "1322",
    "appeal, immediate",
    "appeal, standard",
    "cancel",
    "extension",
    "notification",
    "verification",
    "initial",
    "reconsideration",
    "renewal",
    "revised",
    "1332",
    "institutional bill type (ext 236)",
    "place of service (ext 237)",
    "1337",
    "skilled nursing (SNF)",
    "intermediate care (ICF)",
    "ICF for intellectual disability",
    "chronic disease hospital",
    "ICF level II",
    "special SNF",
    "nursing facility",
    "hospice",
    "1338",
    "emergency",
    "elective",
    "urgent",
    "1342",
    "non-acute",
    "not life threatening",
    "routine",
    "symptomatic",
    "acute phase of chronic condition",
    "1345",
    "moved to ICF for intellectual disability",
    "newly admitted",
    "newly eligible",
    "no longer eligible",
    "still a resident",
    "away, in hospital",
    "away, other",
    "moved to ICF level II",
    "other",
    "1348",
    "concentrator",
    "liquid stationary",
    "gas stationary",
    "liquid portable",
    "gas portable",
    "1349",
    "exercising",
    "no special condition",
    "on oxygen",
    "at rest on room air",
    "sleeping",
    "walking",
    "1350",
    "edema suggests heart failure",
    "P pulmonale on ECG",
    "high hematocrit",
    "1358",
    "initial placement",
    "replacement",
    "1362",
    "auto accident",
    "another party responsible",
    "employment",
    "1363",
    "limited release (signed)",
    "release on file",
    "1365",
    "medical care",
    "used DME",
    "DME purchase",
    "renal supplies at home",
    "alternate dialysis",
    "chronic renal equipment",
    "pre-admission testing",
    "DME rental",
    "surgery",
    "second surgical opinion",
    "third surgical opinion",
    "diagnostic dental",
    "periodontics",
    "restorative dental",
    "endodontics",
    "maxillofacial prosthetics",
    "adjunctive dental",
    "consultation",
    "dental care",
    "dental crowns",
    "dental accident",
    "orthodontics",
    "prosthodontics",
    "diagnostic x-ray",
    "oral surgery",
    "home health care",
    "home health visits",
    "respite care",
    "diagnostic lab",
    "long term care",
    "medical transport",
    "radiation therapy",
    "in-vitro fertilization",
    "MRI or CT scan",
    "donor procedures",
    "acupuncture",
    "newborn care",
    "pathology",
    "smoking cessation",
    "well baby care",
    "maternity",
    "anesthesia",
    "transplants",
    "audiology exam",
    "inhalation therapy",
    "diagnostic medical",
    "private duty nursing",
    "prosthetic device",
    "dialysis",
    "ear exam",
    "chemotherapy",
    "allergy testing",
    "surgical assistance",
    "immunizations",
    "family planning",
    "infertility",
    "abortion",
    "AIDS",
    "emergency services",
    "cancer",
    "pharmacy",
    "podiatry",
    "psychiatric",
    "psychotherapy",
    "rehabilitation",
    "occupational therapy",
    "physical medicine",
    "speech therapy",
    "skilled nursing",
    "skilled nursing room and board",
    "substance abuse",
    "alcoholism",
    "drug addiction",
    "vision",
    "experimental drug therapy",
    "burn care",
    "partial hospitalization, psychiatric",
    "psychiatric day care",
    "cognitive therapy",
    "massage therapy",
    "pulmonary rehab",
    "cardiac rehab",
    "cardiac",
    "gastrointestinal",
    "endocrine",
    "neurology",
    "invasive procedures",
    "office visit, sick",
    "office visit, well",
    "coronary care",
    "case management",
    "allergy",
    "intensive care",
    "mental health",
    "neonatal intensive care",
    "oncology",
    "physical therapy",
    "pulmonary",
    "renal",
    "residential psychiatric",
    "transitional care",
    "transitional nursery",
    "1367",
    "cervical 1",
    "cervical 2",
    "cervical 3",
    "cervical 4",
    "cervical 5",
    "cervical 6",
    "cervical 7",
    "coccyx",
    "ilium",
    "lumbar 1",
    "lumbar 2",
    "lumbar 3",
    "lumbar 4",
    "lumbar 5",
    "occiput",
    "sacrum",
    "thoracic 1",
    "thoracic 10",
    "thoracic 11",
    "thoracic 12",
    "thoracic 2",
    "thoracic 3",
    "thoracic 4",
    "thoracic 5",
    "thoracic 6",
    "thoracic 7",
    "thoracic 8",
    "thoracic 9",
    "1369",
    "buccal",
    "distal",
    "facial",
    "incisal",
    "lingual",
    "mesial",
    "occlusal",
    "1382",
    "nasal cannula",
    "oxygen conserving device",
    "conserving device with pulse",
    "conserving device with reservoir",
    "transtracheal catheter",
    "1384",
    "acute care facility",
    "boarding home",
    "intermediate care",
    "long-term facility",
    "not specified",
    "nursing home",
    "sub-acute facility",
    "other place",
    "rehabilitation facility",
    "outpatient facility",
    "private home",
    "residential treatment",
    "skilled nursing home",
    "rest home",
    "1514",
    "eligibility proof unavailable",
    "prior approval administration delay",
    "natural disaster",
    "lack of information",
    "no answer to first request",
    "litigation",
    "authorization delays",
    "certifying provider delay",
    "third party processing delay",
    "eligibility decision delay",
    "1525",
    "admission review",
    "health services review",
    "individual (reservation)",
    "specialty care review (referral)",
    "1570",
    "ASCII",
    "base 64",
    "1705",
    "9999",
    "SITUATIONAL TRIGGER",
    "the context that made a situational rule apply",
    "(OOI01)",
    "object identification group",
    "(OOI02)",
    "attachment object type",
    "I01",
    "no authorization info",
    "UCS communications id",
    "EDX communications id",
    "additional data id",
    "Rail communications id",
    "DoD communications id",
    "federal government communications id",
    "I03",
    "no security info",
    "password",
    "I05",
    "DUNS",
    "DUNS plus suffix",
    "health industry number",
    "carrier id (CMS)",
    "fiscal intermediary id (CMS)",
    "Medicare provider/supplier id",
    "US federal tax id",
    "NAIC company code",
    "mutually defined",
    "I11",
    "version 5010",
    "I13",
    "no TA1 asked",
    "TA1 asked",
    "I14",
    "information",
    "production",
    "test",
    "I17",
    "accepted with errors",
    "I18",
    "no error",
    "ISA13 and IEA02 differ",
    "standard in ISA11 not supported",
    "version not supported",
    "invalid segment terminator",
    "invalid sender id qualifier",
    "invalid sender id",
    "invalid receiver id qualifier",
    "invalid receiver id",
    "unknown receiver id",
    "invalid authorization qualifier",
    "invalid authorization value",
    "invalid security qualifier",
    "invalid security value",
    "invalid standards id",
    "invalid version id",
    "invalid control number",
    "invalid acknowledgment flag",
    "invalid test flag",
    "group count wrong",
    "invalid control structure",
    "premature end of file",
    "invalid content (e.g. GS)",
    "duplicate control number",
    "invalid element separator",
    "invalid component separator",
    "invalid date in deferred delivery request",
    "invalid time in deferred delivery request",
    "invalid delivery time code",
    "invalid grade of service code",
    "ext:886",
    "price authorization expired",
    "price authorization no longer needed",
    "product not on price authorization",
    "authorized quantity exceeded",
    "special cost incorrect",
    "no credit allowed",
    "administrative cancellation",
    "unit resale above authorized",
    "testing not included",
    "sent to external review, answer will follow",
    "needs PCP authorization",
    "provider is not PCP",
    "not medically necessary",
    "level of care not appropriate",
    "certification not required",
    "external review organization responsible",
    "primary care service",
    "exceeds plan maximum",
    "not covered",
    "no prior approval",
    "requested information not received",
    "duplicate request",
    "does not fit diagnosis",
    "pre-existing condition",
    "experimental",
    "more patient information needed",
    "needs medical review",
    "decision pending review",
    "does not fit provider type",
    "does not fit patient age",
    "does not fit patient gender",
    "delivery pattern (units, days, visits)",
    "pricing",
    "patient limited to a certain provider",
    "authorized for another provider",
    "plan or contract rules not followed",
    "plan geographic limit",
    "wrong facility type",
    "time limits not met",
    "notification received",
    "cosmetic",
    "once in a lifetime limit",
    "transport denied",
    "ambulance data does not match transport address",
    "mileage cannot be computed",
    "mileage does not match transport data",
    "not considered because of other errors",
    "provider role missing",
    "exchange premium grace period month 1",
    "exchange premium grace period month 2",
    "exchange premium grace period month 3",
    "interchange header",
    "authorization info qualifier",
    "authorization info",
    "I02",
    "security info qualifier",
    "security info",
    "I04",
    "sender id qualifier",
    "sender id",
    "I06",
    "receiver id qualifier",
    "receiver id",
    "I07",
    "date YYMMDD",
    "I08",
    "time HHMM",
    "I09",
    "repetition separator",
    "I65",
    "interchange version",
    "interchange control number",
    "I12",
    "TA1 requested flag",
    "test/production flag",
    "component separator",
    "I15",
    "interchange trailer",
    "number of groups",
    "I16",
    "interchange control number (same as ISA13)",
    "functional group header",
    "functional group code",
    "application sender",
    "142",
    "application receiver",
    "124",
    "group date",
    "373",
    "group time",
    "337",
    "group control number",
    "28",
    "responsible agency",
    "version / guide id",
    "functional group trailer",
    "number of transaction sets",
    "97",
    "group control number (same as GS06)",
    "transaction set header",
    "transaction set id",
    "transaction control number",
    "329",
    "guide id (same as GS08)",
    "transaction set trailer",
    "segment count, ST through SE",
    "96",
    "transaction control number (same as ST02)",
    "beginning of hierarchical transaction",
    "hierarchy structure code",
    "transaction purpose",
    "submitter transaction id",
    "127",
    "creation date",
    "creation time",
    "transaction type",
    "hierarchical level",
    "level id number",
    "628",
    "parent level id",
    "734",
    "level code",
    "child indicator",
    "trace number",
    "trace type",
    "id of entity that assigned the trace",
    "509",
    "further id of that entity",
    "request validation (rejection)",
    "request valid flag",
    "agency qualifier",
    "559",
    "reject reason",
    "follow-up action",
    "name and identifier",
    "entity role",
    "person or organization",
    "last or organization name",
    "1035",
    "first name",
    "1036",
    "middle name",
    "1037",
    "name prefix",
    "1038",
    "name suffix",
    "1039",
    "id qualifier",
    "identifier",
    "67",
    "entity relationship",
    "706",
    "related entity role",
    "second last/org name",
    "street address",
    "address line 1",
    "166",
    "address line 2",
    "city, state, postal code",
    "city",
    "19",
    "state or province",
    "156",
    "postal code",
    "116",
    "country",
    "26",
    "location qualifier",
    "309",
    "location id",
    "310",
    "country subdivision",
    "1715",
    "contact numbers",
    "contact function",
    "contact name",
    "93",
    "number qualifier 1",
    "contact number 1",
    "364",
    "number qualifier 2",
    "contact number 2",
    "number qualifier 3",
    "contact number 3",
    "inquiry reference",
    "443",
    "provider role and taxonomy",
    "provider role code",
    "taxonomy qualifier",
    "provider taxonomy code",
    "state",
    "specialty (composite)",
    "C035",
    "provider organization code",
    "1223",
    "demographics",
    "date format",
    "birth date",
    "1251",
    "gender",
    "marital status",
    "1067",
    "race or ethnicity (composite)",
    "C056",
    "citizenship status",
    "1066",
    "basis of verification",
    "659",
    "quantity",
    "380",
    "code list qualifier",
    "industry code",
    "1271",
    "insured benefit",
    "is-subscriber flag",
    "relationship to subscriber",
    "maintenance type",
    "875",
    "maintenance reason",
    "1203",
    "benefit status",
    "1216",
    "Medicare status (composite)",
    "C052",
    "COBRA event",
    "1219",
    "employment (military) status",
    "student status",
    "1220",
    "yes/no",
    "date period",
    "confidentiality",
    "1165",
    "birth sequence number",
    "1470",
    "date or time period",
    "date qualifier",
    "date or date range",
    "reference information",
    "reference qualifier",
    "reference value",
    "description",
    "352",
    "further references (composite)",
    "C040",
    "services review information",
    "request category",
    "certification type",
    "service type",
    "facility / place of service (composite)",
    "C023",
    "related causes (composite)",
    "C024",
    "level of service (urgency)",
    "current health condition",
    "prognosis",
    "release of information",
    "delay reason",
    "review outcome",
    "review action (decision)",
    "review id (authorization number)",
    "decision reason (code source 886)",
    "second surgical opinion flag",
    "diagnoses",
    "health care code 1 (composite)",
    "C022",
    "health care code 2 (composite)",
    "health care code 3 (composite)",
    "health care code 4 (composite)",
    "health care code 5 (composite)",
    "health care code 6 (composite)",
    "health care code 7 (composite)",
    "health care code 8 (composite)",
    "health care code 9 (composite)",
    "health care code 10 (composite)",
    "health care code 11 (composite)",
    "health care code 12 (composite)",
    "delivery pattern and quantity",
    "quantity qualifier",
    "quantity of service",
    "frequency unit (day/week/month)",
    "frequency modulus",
    "1167",
    "time period qualifier",
    "number of periods",
    "616",
    "delivery calendar pattern",
    "delivery time of day",
    "conditions indicator",
    "condition category",
    "conditions apply flag",
    "condition code 1",
    "condition code 2",
    "condition code 3",
    "condition code 4",
    "condition code 5",
    "institutional admission codes",
    "admission type",
    "1315",
    "admission source",
    "1314",
    "patient status",
    "1352",
    "nursing home residential status",
    "ambulance transport",
    "weight unit",
    "patient weight",
    "81",
    "ambulance transport type",
    "ambulance transport reason",
    "distance unit",
    "transport distance",
    "address 1",
    "address 2",
    "round trip purpose",
    "stretcher purpose",
    "spinal manipulation",
    "treatment number in series",
    "609",
    "treatments in series",
    "subluxation level from",
    "subluxation level to",
    "time unit",
    "patient condition",
    "complication flag",
    "condition description 1",
    "condition description 2",
    "x-ray available flag",
    "home oxygen therapy",
    "oxygen equipment type 1",
    "oxygen equipment type 2",
    "equipment reason text",
    "oxygen flow rate",
    "daily oxygen use count",
    "hours per use",
    "respiratory therapist order",
    "arterial blood gas",
    "oxygen saturation",
    "oxygen test condition",
    "oxygen test finding 1",
    "oxygen test finding 2",
    "oxygen test finding 3",
    "portable system flow rate",
    "oxygen delivery system",
    "oxygen equipment type 3",
    "home health start date",
    "period format",
    "certification period",
    "date",
    "Medicare coverage flag",
    "surgery date",
    "procedure code qualifier",
    "surgical procedure code",
    "1137",
    "physician order date",
    "last visit date",
    "physician contact date",
    "last admission period",
    "patient location",
    "paperwork",
    "attachment report type",
    "how the attachment is sent",
    "copies needed",
    "757",
    "control number qualifier",
    "attachment description",
    "actions indicated (composite)",
    "C002",
    "message text",
    "free text",
    "933",
    "printer control",
    "934",
    "number",
    "professional service",
    "procedure (composite)",
    "C003",
    "line amount",
    "782",
    "unit of service",
    "service units",
    "place of service",
    "1331",
    "diagnosis pointers (composite)",
    "C004",
    "amount",
    "emergency flag",
    "multiple procedure",
    "1340",
    "EPSDT flag",
    "family planning flag",
    "review code",
    "1364",
    "assigned review value",
    "1341",
    "copay status",
    "1327",
    "shortage area",
    "1334",
    "reference",
    "nursing home level of care",
    "provider agreement",
    "1360",
    "institutional service",
    "revenue code",
    "234",
    "line rate",
    "1371",
    "dental service",
    "dental procedure (composite)",
    "oral cavity (composite)",
    "C006",
    "initial or replacement",
    "service count",
    "tooth",
    "tooth numbering qualifier",
    "tooth number",
    "tooth surfaces (composite)",
    "C005",
    "group response header",
    "functional group code acknowledged",
    "group control number acknowledged",
    "version acknowledged",
    "transaction set response header",
    "transaction set id acknowledged",
    "control number acknowledged",
    "guide id acknowledged",
    "segment error",
    "segment id in error",
    "721",
    "segment position in transaction set",
    "719",
    "loop id",
    "447",
    "segment error code",
    "context",
    "context identification (composite)",
    "C998",
    "segment id",
    "segment position",
    "position in segment (composite)",
    "C030",
    "reference in segment (composite)",
    "C999",
    "element error",
    "data element number",
    "725",
    "element error code",
    "copy of bad element",
    "724",
    "transaction set response trailer",
    "transaction set acknowledgment code",
    "transaction error code 1",
    "transaction error code 2",
    "transaction error code 3",
    "transaction error code 4",
    "transaction error code 5",
    "group response trailer",
    "group acknowledgment code",
    "transaction sets included",
    "transaction sets received",
    "123",
    "transaction sets accepted",
    "2",
    "group error code 1",
    "group error code 2",
    "group error code 3",
    "group error code 4",
    "group error code 5",
    "interchange acknowledgment",
    "interchange control number being acknowledged",
    "interchange date",
    "interchange time",
    "acknowledgment code",
    "note code",
    "beginning segment",
    "reference number",
    "time",
    "time code",
    "623",
    "action",
    "security level",
    "786",
    "assigned line number",
    "line number",
    "554",
    "status information",
    "status 1 (composite)",
    "C043",
    "payment method",
    "591",
    "check number",
    "429",
    "status 2 (composite)",
    "status 3 (composite)",
    "service line information",
    "charge",
    "payment",
    "original units",
    "property or entity identification",
    "property code",
    "date/time reference",
    "period",
    "service line adjudication",
    "paid amount",
    "bundled line",
    "category of patient information",
    "report type",
    "format (transmission) code",
    "format version",
    "799",
    "code (range start)",
    "code (range end)",
    "code list version",
    "electronic format identification",
    "security technique",
    "797",
    "program version",
    "program id",
    "802",
    "interchange format",
    "801",
    "compression version",
    "compression technique",
    "800",
    "drawing sheet size",
    "789",
    "file name",
    "803",
    "block type",
    "804",
    "record length",
    "787",
    "block length",
    "788",
    "filter version",
    "filter id",
    "binary data",
    "length in octets",
    "784",
    "785",
    "binary data structure",
    "associated object type identification",
    "object type qualifier",
    "object attribute (name)",
    "controlling agency",
    "actions indicated",
    "report action 1",
    "704",
    "report action 2",
    "report action 3",
    "report action 4",
    "report action 5",
    "medical procedure id",
    "procedure code",
    "modifier 1",
    "1339",
    "modifier 2",
    "modifier 3",
    "modifier 4",
    "procedure description",
    "procedure code range end",
    "diagnosis code pointer",
    "diagnosis pointer 1",
    "1328",
    "diagnosis pointer 2",
    "diagnosis pointer 3",
    "diagnosis pointer 4",
    "tooth surface",
    "tooth surface 1",
    "tooth surface 2",
    "tooth surface 3",
    "tooth surface 4",
    "tooth surface 5",
    "oral cavity",
    "oral cavity area 1",
    "1361",
    "oral cavity area 2",
    "oral cavity area 3",
    "oral cavity area 4",
    "oral cavity area 5",
    "health care code",
    "diagnosis or other code",
    "date diagnosed",
    "version",
    "facility type or place of service",
    "facility code qualifier",
    "claim frequency",
    "1325",
    "related causes",
    "related cause 1",
    "related cause 2",
    "related cause 3",
    "state of accident",
    "country of accident",
    "position in segment",
    "element position",
    "722",
    "component position",
    "1528",
    "repetition position",
    "1686",
    "provider specialty",
    "specialty code",
    "1222",
    "reference identifier",
    "reference qualifier 1",
    "reference value 1",
    "reference qualifier 2",
    "reference value 2",
    "reference qualifier 3",
    "reference value 3",
    "health care claim status",
    "category code",
    "status code",
    "Medicare status",
    "Medicare plan",
    "1218",
    "eligibility reason 1",
    "1701",
    "eligibility reason 2",
    "eligibility reason 3",
    "race or ethnicity",
    "1109",
    "context identification",
    "context name",
    "context reference",
    "9998",
    "reference in segment",
    "second data element number",
    "005010X217-request",
    "services review, request",
    "278",
    "transaction set",
    "MS EF MD XJ BL",
    "MS EF MD XJ BL OWN",
    "same value as GS08 [own reading]",
    "MS EF MD XJ BL RFI960",
    "sender-assigned; returned unchanged in the response",
    "MS EF MD XJ BL SE-EX",
    "RU only, for a medical services reservation",
    "{1} does not belong in a request: leave it out, unless this is a reservation (RU)",
    "X217-RQ-BHT06-RU",
    "2000A",
    "UMO (payer) level",
    "MS EF MD XJ BL MD(codes)",
    "2010A",
    "UMO name",
    "MS EF MD XJ BL PX(4010)",
    "when the name is needed besides the identifier [own reading]",
    "when NM102=1 and the name is sent [own reading]",
    "when NM102=1 and the middle name helps [own reading]",
    "2000B",
    "requester level",
    "2010B",
    "requester name",
    "XX (NPI) for covered US providers [own reading]",
    "supplemental identifier",
    "when the street address is needed [own reading]",
    "when the address is needed; go with N3 [own reading]",
    "US and Canadian addresses [own reading]",
    "when a postal code exists in that country [own reading]",
    "outside the US [own reading]",
    "outside US and Canada, when the country has subdivisions [own reading]",
    "2000C",
    "subscriber level",
    "2010C",
    "subscriber name",
    "extra member or group identifiers [own reading]",
    "when birth date or gender is needed to identify or review the patient [own reading]",
    "birth date and gender",
    "when the subscriber is the patient and military status matters; INS08 then required [partly own reading]",
    "relationship",
    "2000D",
    "dependent level",
    "only when the patient is a dependent who cannot be identified alone (patient not the subscriber) [own reading]",
    "2010D",
    "dependent name",
    "extra dependent identifiers [own reading]",
    "when the relationship to the subscriber is needed [own reading]",
    "for twins or other multiple births with one birth date [own reading]",
    "2000E",
    "patient event level",
    "exactly one per patient; under 2000D when a dependent level is present, else under 2000C",
    "MS EF MD XJ BL MD(full list)",
    "when the requester or its clearinghouse assigns an event trace number (max 2) [partly own reading]",
    "10 characters; first digit 1 + EIN, 3 + DUNS or 9 + user-assigned id [own reading]",
    "to identify a division or branch of the assigning entity [own reading]",
    "MS EF MD XJ BL OE",
    "when needed to classify the event and not carried at service level [own reading]",
    "when place of service or bill type is known; value at 2000F overrides for that service [partly own reading]",
    "when the event comes from an accident or employment [own reading]",
    "MS EF MD XJ BL OE OWN",
    "when the event is emergency, urgent or elective and the UMO needs to know [own reading]",
    "covers only the information in this review",
    "when the request is late under UMO rules [own reading]",
    "{1} is for related causes: the place of service goes in UM04",
    "X217-RQ-2000E-UM05-PLACE",
    "state code needed for an auto accident (AA) in a country with states [own reading]",
    "when the accident happened outside the US [own reading]",
    "when UM02 is not I (appeal, cancel, extension, renewal, revision, reconsideration) and the authorization number is known [own reading]",
    "previous authorization number",
    "BB",
    "when UM02 is not I and no authorization number was given but the UMO gave an administrative reference [own reading]",
    "administrative reference number",
    "NT",
    "when the event relates to an accident [own reading]",
    "accident date",
    "{1} is for dates of the event: the service date (472) goes in the service level (2000F)",
    "X217-RQ-2000E-DTP472",
    "439",
    "when pregnancy related and the date is known [own reading]",
    "484",
    "when pregnancy related and the due date is known [own reading]",
    "ABC",
    "when onset of the current condition matters to the review [own reading]",
    "431",
    "when the event has a proposed or actual date and is not an admission review [own reading]",
    "event date",
    "AAH",
    "when UM01 is AR (admission review) [own reading]",
    "admission date",
    "435",
    "when the discharge date is known for an admission [own reading]",
    "discharge date",
    "096",
    "when diagnosis information is known; principal diagnosis first [own reading]",
    "{1} is not the first diagnosis: only HI01 may hold the principal one (ABK), the others are ABF",
    "X217-RQ-2000E-HI-PRINCIPAL-2",
    "X217-RQ-2000E-HI-PRINCIPAL-3to12",
    "when quantity or pattern applies to the whole event [own reading]",
    "when the request concerns ambulance or other transport [own reading]",
    "ambulance conditions",
    "07",
    "when the request concerns chiropractic care [own reading]",
    "chiropractic conditions",
    "08",
    "when the request concerns durable medical equipment [own reading]",
    "DME conditions",
    "09",
    "when the request concerns oxygen therapy [own reading]",
    "oxygen therapy conditions",
    "11",
    "when the request concerns functional limitations, e.g. home health [own reading]",
    "75",
    "when the request concerns permitted activities, e.g. home health [own reading]",
    "76",
    "when the request concerns mental status, e.g. home health [own reading]",
    "77",
    "institutional admission reviews [own reading]",
    "ambulance or other transport [own reading]",
    "spinal manipulation [own reading]",
    "home oxygen therapy [own reading]",
    "home health care [own reading]",
    "when documentation about the patient accompanies or is available for the request [own reading]",
    "attachment reference",
    "AC, sent with PWK06",
    "control number that also goes on the 275 or other attachment; needed for BM EL EM FX [own reading]",
    "free text, only when no coded element can carry it [own reading]",
    "2010EA",
    "event provider",
    "to name providers or specialty/facility roles tied to the whole event [own reading]",
    "MS EF MD XJ BL PX(4010) OWN",
    "identifier optional: a role or specialty alone may be sent [own reading]",
    "with NM108 [own reading]",
    "state of the license, when REF01=0B [partly own reading]",
    "2010EB",
    "transport location",
    "when transport (ambulance/non-emergency) is requested: pickup, stops, destination [own reading]",
    "2010EC",
    "other UMO that denied",
    "when another UMO already denied the services [own reading]",
    "denial reason from the other UMO",
    "second and third denial reasons [partly own reading]",
    "ZZ",
    "date the other UMO denied",
    "598",
    "2000F",
    "service level",
    "when specific services go with the patient event",
    "MS EF MD XJ BL RFI1061",
    "when the requester or clearinghouse assigns a service trace number (max 2) [partly own reading]",
    "required when it differs from the 2000E UM",
    "SC here needs SC at 2000E",
    "MS EF MD XJ BL OE RFI2789",
    "only when different from 2000E UM02",
    "MS EF MD XJ BL RFI2789",
    "only when different from 2000E UM03",
    "only when different from 2000E UM04; overrides it for this service",
    "service-level counterpart of the 2000E rule [own reading]",
    "when the service date differs from the event date [own reading]",
    "service date",
    "{1} is for dates of the service: dates of the event go in the patient event level (2000E)",
    "X217-RQ-2000F-DTP-EVENT",
    "472",
    "professional service; one of SV1, SV2, SV3 per 2000F",
    "MS EF MD XJ BL RFI1889",
    "end of a procedure code range that starts in SV101-2 [own reading]",
    "institutional service; one of SV1, SV2, SV3 per 2000F",
    "revenue code; needed when SV202 is absent",
    "procedure; needed when SV201 is absent",
    "end of a procedure code range that starts in SV202-2 [own reading]",
    "dental service; one of SV1, SV2, SV3 per 2000F",
    "end of a procedure code range that starts in SV301-2 [own reading]",
    "dental service on particular teeth [own reading]",
    "when quantity or pattern applies to this service and differs from event level [own reading]",
    "when documentation about this service accompanies or is available for the request [own reading]",
    "2010F",
    "when the service provider differs from, or adds to, the event-level provider [own reading]",
    "ENV",
    "interchange envelope",
    "must differ from all other delimiters and data",
    "positive, unsigned, zero-filled",
    "one group per guide",
    "X217-RQ-BHT06-RESERVATION",
    "own",
    "Cancelling or using a reservation goes with transaction type RU (BHT06)",
    "BHT02 BHT06",
    "X217-RQ-2010A-NM104",
    "A first name is given for an organization (NM102 is 2)",
    "NM102 NM104",
    "X217-RQ-2010B-NM104",
    "X217-RQ-2010B-N4",
    "A street address is given without city and postal code",
    "N3 N4",
    "X217-RQ-2010B-N402",
    "The state or province is missing from an address in the US or Canada",
    "N4 N404 N402",
    "X217-RQ-2010B-N403",
    "The postal code is missing from an address in the US or Canada",
    "N4 N404 N403",
    "X217-RQ-2010B-PER",
    "RFI1669",
    "A contact has neither a name nor a number",
    "PER PER02 PER04",
    "X217-RQ-2000C-INS",
    "The relationship segment of the subscriber is for a patient who is the subscriber",
    "2000D 2010C-INS",
    "X217-RQ-2010C-N4",
    "X217-RQ-2010C-N402",
    "X217-RQ-2010C-N403",
    "X217-RQ-2010C-DMG02-FUTURE",
    "The birth date of the subscriber is after the date of the message (BHT04)",
    "DMG02 BHT04",
    "X217-RQ-2010C-DMG02-1850",
    "The birth date of the subscriber is before the year 1850",
    "DMG02",
    "X217-RQ-2010D-N4",
    "X217-RQ-2010D-N402",
    "X217-RQ-2010D-N403",
    "X217-RQ-2010D-DMG02-FUTURE",
    "The birth date of the dependent is after the date of the message (BHT04)",
    "X217-RQ-2010D-DMG02-1850",
    "The birth date of the dependent is before the year 1850",
    "X217-RQ-2000E-UM01-IN",
    "A reservation (UM01 is IN) goes with transaction type RU (BHT06)",
    "UM01 BHT06",
    "X217-RQ-2000E-REF",
    "The request changes an earlier one, but names neither its authorization nor its reference number",
    "UM02 REF{BB} REF{NT} 2000F-REF{BB} 2000F-REF{NT}",
    "X217-RQ-2000E-DTP435",
    "An admission review has no admission date",
    "UM01 UM02 DTP{435}",
    "X217-RQ-2000E-UM05-4",
    "An auto accident in the US or Canada is named without its state",
    "UM05-1 UM05-5 UM05-4",
    "X217-RQ-2000E-DTP439",
    "An accident is named as a cause, but the accident date is missing",
    "UM05-1 DTP{439}",
    "X217-RQ-2000E-TRN",
    "The same trace number of the same entity is sent more than once",
    "TRN02 TRN03",
    "X217-RQ-2000E-DTP096",
    "The discharge date is before the admission date",
    "DTP{096}03 DTP{435}03",
    "X217-RQ-2000E-DTP484",
    "The last menstrual period is after the estimated birth date",
    "DTP{484}03 DTP{ABC}03",
    "X217-RQ-2000E-2010C-DTP435",
    "The admission date is before the birth date of the subscriber",
    "2010D DTP{435}03 2010C-DMG02",
    "X217-RQ-2000E-2010C-DTPAAH",
    "The event date is before the birth date of the subscriber",
    "2010D DTP{AAH}03 2010C-DMG02",
    "X217-RQ-2000E-2010D-DTP435",
    "The admission date is before the birth date of the dependent",
    "DTP{435}03 2010D-DMG02",
    "X217-RQ-2000E-2010D-DTPAAH",
    "The event date is before the birth date of the dependent",
    "DTP{AAH}03 2010D-DMG02",
    "X217-RQ-2000E-HI-MIX",
    "ICD-9 and ICD-10 codes are mixed in one list of diagnoses",
    "HI01-1 HI02-1 HI03-1 HI04-1 HI05-1 HI06-1 HI07-1 HI08-1 HI09-1 HI10-1 HI11-1 HI12-1",
    "X217-RQ-2000E-PWK06",
    "An attachment that is sent apart has no control number to find it by",
    "PWK02 PWK06",
    "X217-RQ-2000E-ICD9-HI01",
    "45CFR162.1002",
    "The qualifier is for ICD-9-CM, which ended on September 30, 2015: use the ICD-10-CM qualifiers ABK and ABF",
    "HI01-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "X217-RQ-2000E-ICD9-HI02",
    "HI02-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "X217-RQ-2000E-ICD9-HI03",
    "HI03-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI04-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI05-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI06-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI07-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI08-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI09-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI10-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI11-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "HI12-1 2000F-DTP{472}03 DTP{AAH}03 DTP{435}03 BHT04",
    "X217-RQ-2010EA-NM104",
    "X217-RQ-2010EA-N4",
    "X217-RQ-2010EA-N402",
    "X217-RQ-2010EA-N403",
    "X217-RQ-2010EA-REF03",
    "A state license number is given without its state",
    "REF01 REF03",
    "X217-RQ-2010EA-NM109",
    "A provider loop gives neither name nor identifier nor specialty",
    "NM103 PRV NM109",
    "X217-RQ-2010EA-PER",
    "X217-RQ-2010EB-N402",
    "The state or province of the address is missing",
    "N4 N402",
    "X217-RQ-2010EB-N403",
    "The postal code of the address is missing",
    "N4 N403",
    "X217-RQ-2000F-SV-NONE",
    "A service has neither a service segment (SV1, SV2, SV3) nor a service type (UM03)",
    "UM03 SV1 SV2 SV3",
    "X217-RQ-2000F-SV-ONE",
    "RFI1889",
    "A service has more than one of professional, institutional and dental service; send one loop for each",
    "SV1 SV2 SV3",
    "X217-RQ-2000F-UM01-SC",
    "RFI1061",
    "A service asks for specialty care (UM01 is SC), but the event does not",
    "UM01 2000E-UM01",
    "X217-RQ-2000F-UM-SAME",
    "The review information of the service repeats that of the event; send it only where it differs",
    "UM UM01 2000E-UM01 UM02 2000E-UM02 UM03 2000E-UM03 UM04-1 2000E-UM04-1 UM04-2 2000E-UM04-2",
    "X217-RQ-2000F-TRN",
    "X217-RQ-2000F-TOO",
    "Teeth are named for a service that is not dental (no SV3)",
    "TOO SV3",
    "X217-RQ-2000F-PWK06",
    "X217-RQ-2000F-2010C-DTP472",
    "The service date is before the birth date of the subscriber",
    "2010D DTP{472}03 2010C-DMG02",
    "X217-RQ-2000F-2010D-DTP472",
    "The service date is before the birth date of the dependent",
    "DTP{472}03 2010D-DMG02",
    "X217-RQ-2000F-SV104",
    "The quantity of the professional service is not above zero",
    "SV104",
    "X217-RQ-2000F-SV205",
    "The quantity of the institutional service is not above zero",
    "SV205",
    "X217-RQ-2000F-SV306",
    "The quantity of the dental service is not above zero",
    "SV306",
    "X217-RQ-2010F-NM104",
    "X217-RQ-2010F-N4",
    "X217-RQ-2010F-N402",
    "X217-RQ-2010F-N403",
    "X217-RQ-2010F-REF03",
    "X217-RQ-2010F-PER",
    "005010X217-response",
    "services review, response",
    "MS EF MD",
    "MS EF MD OWN",
    "MS EF MD RFI960",
    "echo of the request BHT03, used to pair response with request",
    "MS EF MD SE-EX",
    "18 no more updates follow; 19 more updates follow; AT administrative action; RU reservation response",
    "MS EF MD MD(codes)",
    "MS EF MD MD(full list)",
    "when the whole request cannot be processed because of trading partner data in the group header or a system failure",
    "MS EF MD ST",
    "MS EF MD PX(4010) EE4010",
    "N = data not valid; Y (2000A only) = data valid but processing refused",
    "MS EF MD PX(4010)",
    "how to reach the UMO about this review [own reading]",
    "when rejected because of UMO data or UMO availability",
    "MS EF MD EE4010 UHC",
    "MS EF MD EE4010",
    "absent when the response stops at a 2000A/2010A rejection [partly own reading]",
    "second repeat lets the response name a person (1P) and a facility (FA) [partly own reading]",
    "MS EF MD PX(4010) OWN",
    "when rejected because of requester data [partly own reading]",
    "MS EF MD OWN UHC",
    "absent when the response stops at a higher-level rejection [partly own reading]",
    "when rejected because of subscriber data (also when the subscriber is the patient) [partly own reading]",
    "when rejected because of dependent data [partly own reading]",
    "one or more; absent when the response rejects at a higher level [partly own reading]",
    "echo each TRN of the request with TRN01=2; UMO may add its own with TRN01=1 (max 3) [partly own reading]",
    "MS EF MD SE-EX OWN",
    "when the patient event data is rejected; used instead of HCR",
    "MS EF MD RFI941 RFI2602 RFI2477",
    "MS EF MD OE",
    "required when the review could be processed; not sent when an AAA rejects this or a higher level",
    "MS EF MD RFI941",
    "number the UMO assigns when it certifies (fully, partly or modified); used later as previous authorization number [partly own reading]",
    "expected when not certified, pended, modified or partly certified; up to 5 repeats [partly own reading]",
    "only when a second surgical opinion is relevant [own reading]",
    "when the UMO assigns a tracking number without a final decision (e.g. pended) [partly own reading]",
    "when the request updates an earlier authorization [own reading]",
    "returned when the event relates to an accident [own reading]",
    "X217-RS-2000E-DTP472",
    "returned when pregnancy related and the date is known [own reading]",
    "returned when pregnancy related and the due date is known [own reading]",
    "returned when onset of the current condition matters to the review [own reading]",
    "returned when the event has a proposed or actual date and is not an admission review [own reading]",
    "returned when UM01 is AR (admission review) [own reading]",
    "returned when the discharge date is known for an admission [own reading]",
    "when a certification was issued [own reading]",
    "certification issue date",
    "102",
    "when the certification has an end date [own reading]",
    "certification expiration date",
    "036",
    "when the certification has an effective date or range [own reading]",
    "certification effective date",
    "007",
    "diagnoses used in the decision; LOI entries ask for more information by LOINC code [partly own reading]",
    "X217-RS-2000E-HI-PRINCIPAL-2",
    "X217-RS-2000E-HI-PRINCIPAL-3to12",
    "quantity or pattern certified for the event [partly own reading]",
    "when the UMO asks for documentation about the patient [partly own reading]",
    "returned when a provider was named or is assigned by the UMO for the event [own reading]",
    "when rejected because of event provider data [partly own reading]",
    "contact for additional patient information",
    "when more patient information is asked for and must go to a contact other than the UMO in 2010A [own reading]",
    "returned when the request carried transport locations [own reading]",
    "when rejected because of transport location data [own reading]",
    "when services were reviewed or rejected individually; requester may mix professional, institutional and dental loops",
    "MS EF MD RFI1889 RFI2789",
    "echo each service TRN of the request with TRN01=2; UMO may add its own with TRN01=1 (max 3) [partly own reading]",
    "when the service is rejected; used instead of HCR",
    "MS EF MD RFI2602 RFI2477",
    "required when valued on the request and used by the UMO for the decision",
    "MS EF MD RFI2789",
    "MS EF MD RFI1061",
    "MS EF MD OE RFI2789",
    "required when the UMO decided at service level; either HCR or AAA where a decision or rejection is made at that level",
    "MS EF MD RFI2602",
    "returned when the service date differs from the event date [own reading]",
    "X217-RS-2000F-DTP-EVENT",
    "asks for additional information about this service by LOINC code",
    "request for additional information",
    "MS EF MD RFI1889",
    "quantity or pattern certified for the service; HSD05=29 tells what remains [partly own reading]",
    "when the UMO asks for documentation about the service [own reading]",
    "2010FA",
    "returned when a service-level provider was named or assigned by the UMO [own reading]",
    "when rejected because of service provider data [partly own reading]",
    "2010FB",
    "contact for additional service information",
    "when more service information is asked for and must go to a contact other than the UMO [own reading]",
    "X217-RS-2000A-STOP",
    "The response ends at the payer level, but no AAA says why",
    "2000B AAA 2010A-AAA",
    "X217-RS-2010A-NM104",
    "X217-RS-2010A-PER",
    "X217-RS-2000B-STOP",
    "The response ends at the requester level, but no AAA says why",
    "2000C 2010B-AAA 2000A-AAA 2010A-AAA",
    "X217-RS-2000B-2010B",
    "Two requester loops have the same role",
    "2010B 2010B-NM101",
    "X217-RS-2010B-NM104",
    "X217-RS-2000C-STOP",
    "The response ends at the subscriber level, but no AAA says why",
    "2000D 2000E 2010C-AAA 2000A-AAA 2010A-AAA 2010B-AAA",
    "X217-RS-2000C-INS",
    "X217-RS-2010C-N4",
    "X217-RS-2010C-N402",
    "X217-RS-2010C-N403",
    "X217-RS-2010C-DMG02-FUTURE",
    "X217-RS-2010C-DMG02-1850",
    "X217-RS-2000D-STOP",
    "The response ends at the dependent level, but no AAA says why",
    "2000E 2010D-AAA 2000A-AAA 2010A-AAA 2010B-AAA 2010C-AAA",
    "X217-RS-2010D-N4",
    "X217-RS-2010D-N402",
    "X217-RS-2010D-N403",
    "X217-RS-2010D-DMG02-FUTURE",
    "X217-RS-2010D-DMG02-1850",
    "X217-RS-2000E-DECISION",
    "RFI2602",
    "The response gives neither a decision (HCR) nor a rejection (AAA) for the event",
    "HCR AAA 2000A-AAA 2010A-AAA 2010B-AAA 2010C-AAA 2010D-AAA 2010EA-AAA 2010EC-AAA",
    "X217-RS-2000E-AAA-HCR",
    "RFI941",
    "A rejection (AAA) and a decision (HCR) stand at one level",
    "AAA HCR AAA03 HCR01 HCR03",
    "X217-RS-2000E-HCR03",
    "Services are not certified, and no reason is given",
    "HCR01 HCR03",
    "X217-RS-2000E-HCR03-PART",
    "The decision is pended, modified or partial, and no reason is given",
    "X217-RS-2000E-HCR02",
    "The event is certified, and no authorization number is given",
    "HCR01 HCR02 2000F-HCR02 REF{BB}",
    "X217-RS-2000E-BHT06-18",
    "The decision is pended, but the response says that nothing more will follow (BHT06 is 18)",
    "BHT06 HCR01",
    "X217-RS-2000E-2010EB",
    "A contact for more information is named, but none is asked for (no PWK, no LOINC code in HI)",
    "2010EB PWK HI01-1 HI02-1 HI03-1 HI04-1 HI05-1 HI06-1 HI07-1 HI08-1 HI09-1 HI10-1 HI11-1 HI12-1",
    "X217-RS-2000E-TRN",
    "TRN02 TRN03 TRN01",
    "X217-RS-2000E-DTP096",
    "X217-RS-2000E-DTP484",
    "X217-RS-2000E-2010C-DTP435",
    "X217-RS-2000E-2010C-DTPAAH",
    "X217-RS-2000E-2010D-DTP435",
    "X217-RS-2000E-2010D-DTPAAH",
    "X217-RS-2000E-DTP036-007",
    "The certification expires before its effective date",
    "DTP{036}03 DTP{007}03",
    "X217-RS-2000E-DTP036-102",
    "The certification expires before its issue date",
    "DTP{036}03 DTP{102}03",
    "X217-RS-2000E-HI-MIX",
    "X217-RS-2000E-PWK06",
    "X217-RS-2000E-ICD9-HI01",
    "X217-RS-2000E-ICD9-HI02",
    "X217-RS-2000E-ICD9-HI03",
    "X217-RS-2010EA-NM104",
    "X217-RS-2010EA-N4",
    "X217-RS-2010EA-N402",
    "X217-RS-2010EA-N403",
    "X217-RS-2010EA-REF03",
    "X217-RS-2010EA-PER",
    "X217-RS-2010EB-NM104",
    "X217-RS-2010EB-N4",
    "X217-RS-2010EB-N402",
    "X217-RS-2010EB-N403",
    "X217-RS-2010EB-PER",
    "X217-RS-2010EC-N402",
    "X217-RS-2010EC-N403",
    "X217-RS-2000F-SV-ONE",
    "X217-RS-2000F-UM01-SC",
    "X217-RS-2000F-AAA-HCR",
    "X217-RS-2000F-HCR03",
    "X217-RS-2000F-HCR03-PART",
    "X217-RS-2000F-2010FB",
    "2010FB PWK HI",
    "X217-RS-2000F-TRN",
    "X217-RS-2000F-DTP036-007",
    "X217-RS-2000F-DTP036-102",
    "X217-RS-2000F-TOO",
    "X217-RS-2000F-PWK06",
    "X217-RS-2000F-2010C-DTP472",
    "X217-RS-2000F-2010D-DTP472",
    "X217-RS-2000F-SV104",
    "X217-RS-2000F-SV205",
    "X217-RS-2000F-SV306",
    "X217-RS-2010FA-NM104",
    "X217-RS-2010FA-N4",
    "X217-RS-2010FA-N402",
    "X217-RS-2010FA-N403",
    "X217-RS-2010FA-REF03",
    "X217-RS-2010FA-PER",
    "X217-RS-2010FB-NM104",
    "X217-RS-2010FB-N402",
    "X217-RS-2010FB-N403",
    "X217-RS-2010FB-PER",
    "005010X231",
    "999",
    "PX XJ",
    "2000",
    "one transaction set",
    "2100",
    "one segment in error",
    "segment context",
    "business unit identifier",
    "sources differ on whether it is used",
    "business unit",
    "2110",
    "one element in error",
    "element context",
    "X231-2000-ACCEPTED",
    "The transaction is accepted without remark, although errors are listed",
    "IK501 2100 IK502",
    "X231-2000-REJECTED",
    "The transaction is rejected, and no error is named",
    "X231-2100-IK4",
    "The segment has element errors (IK304 is 8), and none is listed",
    "IK304 2110",
    "envelope",
};

const x278i_code_set x278i_table_sets[251] = {
    {0, 9, 0}, /* 0: 24 ... */
    {9, 34, 0}, /* 1: 00 ... */
    {43, 23, 0}, /* 2: 0B ... */
    {66, 2, 0}, /* 3: 278 ... */
    {68, 7, 0}, /* 4: AD ... */
    {75, 8, 0}, /* 5: A1 ... */
    {83, 9, 0}, /* 6: 01 ... */
    {92, 10, 0}, /* 7: DA ... */
    {102, 5, 0}, /* 8: EM ... */
    {107, 1, 0}, /* 9: IC */
    {108, 13, 0}, /* 10: 007 ... */
    {121, 1, 0}, /* 11: X */
    {122, 3, 0}, /* 12: FA ... */
    {0, 2, 1}, /* 13: 005010X217 ... */
    {125, 2, 0}, /* 14: 1 ... */
    {127, 5, 0}, /* 15: AO ... */
    {132, 8, 0}, /* 16: 21 ... */
    {140, 25, 0}, /* 17: 1 ... */
    {165, 13, 0}, /* 18: 1 ... */
    {178, 19, 0}, /* 19: 1 ... */
    {197, 4, 0}, /* 20: 18 ... */
    {201, 5, 0}, /* 21: DY ... */
    {206, 44, 0}, /* 22: 1 ... */
    {250, 8, 0}, /* 23: A ... */
    {258, 7, 0}, /* 24: A ... */
    {265, 20, 0}, /* 25: 1 ... */
    {285, 6, 0}, /* 26: A ... */
    {291, 6, 0}, /* 27: 20 ... */
    {297, 2, 0}, /* 28: 0 ... */
    {299, 67, 0}, /* 29: 03 ... */
    {366, 7, 0}, /* 30: AA ... */
    {373, 5, 0}, /* 31: C ... */
    {378, 49, 0}, /* 32: 04 ... */
    {427, 8, 0}, /* 33: 1 ... */
    {435, 1, 0}, /* 34: 0007 */
    {436, 3, 0}, /* 35: F ... */
    {439, 4, 0}, /* 36: 01 ... */
    {443, 3, 0}, /* 37: N ... */
    {446, 7, 0}, /* 38: 07 ... */
    {453, 13, 0}, /* 39: 1 ... */
    {466, 11, 0}, /* 40: AD ... */
    {477, 2, 0}, /* 41: D8 ... */
    {479, 11, 0}, /* 42: ABF ... */
    {490, 4, 0}, /* 43: I ... */
    {494, 6, 0}, /* 44: A ... */
    {500, 94, 0}, /* 45: 01 ... */
    {594, 10, 0}, /* 46: 1 ... */
    {604, 2, 0}, /* 47: A ... */
    {606, 3, 0}, /* 48: 03 ... */
    {609, 7, 0}, /* 49: A ... */
    {616, 9, 0}, /* 50: 1 ... */
    {625, 6, 0}, /* 51: A ... */
    {631, 7, 0}, /* 52: E ... */
    {638, 3, 0}, /* 53: 1 ... */
    {641, 2, 0}, /* 54: I ... */
    {643, 3, 0}, /* 55: AA ... */
    {646, 2, 0}, /* 56: M ... */
    {648, 104, 0}, /* 57: 1 ... */
    {752, 28, 0}, /* 58: C1 ... */
    {780, 7, 0}, /* 59: B ... */
    {787, 5, 0}, /* 60: A ... */
    {792, 15, 0}, /* 61: A ... */
    {807, 11, 0}, /* 62: 1 ... */
    {818, 4, 0}, /* 63: AR ... */
    {822, 2, 0}, /* 64: ASC ... */
    {2, 1, 1}, /* 65: SITUATIONAL TRIGGER */
    {824, 1, 0}, /* 66: 1 */
    {825, 1, 0}, /* 67: 47 */
    {826, 7, 0}, /* 68: 00 ... */
    {833, 2, 0}, /* 69: 00 ... */
    {835, 9, 0}, /* 70: 01 ... */
    {844, 1, 0}, /* 71: 00501 */
    {845, 3, 0}, /* 72: I ... */
    {848, 3, 0}, /* 73: A ... */
    {851, 32, 0}, /* 74: 000 ... */
    {883, 53, 0}, /* 75: 01 ... */
    {936, 3, 0}, /* 76: 01 ... */
    {939, 1, 0}, /* 77: 278 */
    {3, 1, 1}, /* 78: 005010X217 */
    {940, 1, 0}, /* 79: RU */
    {941, 1, 0}, /* 80: 20 */
    {942, 4, 0}, /* 81: 2B ... */
    {946, 5, 0}, /* 82: 24 ... */
    {951, 1, 0}, /* 83: XX */
    {952, 1, 0}, /* 84: 34 */
    {953, 1, 0}, /* 85: 24 */
    {954, 1, 0}, /* 86: 21 */
    {955, 5, 0}, /* 87: 1P ... */
    {960, 5, 0}, /* 88: 24 ... */
    {965, 8, 0}, /* 89: 1G ... */
    {973, 1, 0}, /* 90: SY */
    {974, 1, 0}, /* 91: EI */
    {975, 2, 0}, /* 92: CA ... */
    {977, 1, 0}, /* 93: US */
    {978, 4, 0}, /* 94: EM ... */
    {982, 2, 0}, /* 95: FX ... */
    {984, 1, 0}, /* 96: PXC */
    {985, 1, 0}, /* 97: 22 */
    {986, 1, 0}, /* 98: IL */
    {987, 2, 0}, /* 99: II ... */
    {989, 11, 0}, /* 100: 1L ... */
    {1000, 1, 0}, /* 101: D8 */
    {1001, 1, 0}, /* 102: RD8 */
    {1002, 1, 0}, /* 103: Y */
    {1003, 1, 0}, /* 104: 18 */
    {1004, 1, 0}, /* 105: 23 */
    {1005, 1, 0}, /* 106: QC */
    {1006, 2, 0}, /* 107: EJ ... */
    {1008, 1, 0}, /* 108: N */
    {1009, 3, 0}, /* 109: 01 ... */
    {1012, 1, 0}, /* 110: EV */
    {1013, 8, 0}, /* 111: 1 ... */
    {1021, 103, 0}, /* 112: 1 ... */
    {1124, 1, 0}, /* 113: B */
    {1125, 1, 0}, /* 114: A */
    {1126, 51, 0}, /* 115: 01 ... */
    {1177, 2, 0}, /* 116: AP ... */
    {1179, 1, 0}, /* 117: AP */
    {1180, 1, 0}, /* 118: BB */
    {1181, 1, 0}, /* 119: NT */
    {1182, 1, 0}, /* 120: 439 */
    {1183, 1, 0}, /* 121: 472 */
    {1184, 1, 0}, /* 122: DT */
    {1185, 1, 0}, /* 123: TM */
    {1186, 1, 0}, /* 124: 484 */
    {1187, 1, 0}, /* 125: ABC */
    {1188, 1, 0}, /* 126: 431 */
    {1189, 1, 0}, /* 127: AAH */
    {1190, 1, 0}, /* 128: 435 */
    {1191, 1, 0}, /* 129: 096 */
    {1192, 9, 0}, /* 130: ABF ... */
    {1201, 4, 0}, /* 131: ABF ... */
    {1205, 4, 0}, /* 132: BF ... */
    {1209, 1, 0}, /* 133: DR */
    {1210, 1, 0}, /* 134: LOI */
    {1211, 7, 0}, /* 135: ABF ... */
    {1218, 2, 0}, /* 136: ABK ... */
    {1220, 5, 0}, /* 137: ABF ... */
    {1225, 3, 0}, /* 138: DA ... */
    {1228, 7, 0}, /* 139: 21 ... */
    {1235, 43, 0}, /* 140: 1 ... */
    {1278, 1, 0}, /* 141: 07 */
    {1279, 2, 0}, /* 142: N ... */
    {1281, 14, 0}, /* 143: 01 ... */
    {1295, 1, 0}, /* 144: 08 */
    {1296, 7, 0}, /* 145: 11 ... */
    {1303, 1, 0}, /* 146: 09 */
    {1304, 52, 0}, /* 147: 01 ... */
    {1356, 1, 0}, /* 148: 11 */
    {1357, 11, 0}, /* 149: 06 ... */
    {1368, 1, 0}, /* 150: 75 */
    {1369, 63, 0}, /* 151: 02 ... */
    {1432, 1, 0}, /* 152: 76 */
    {1433, 22, 0}, /* 153: 10 ... */
    {1455, 1, 0}, /* 154: 77 */
    {1456, 30, 0}, /* 155: 01 ... */
    {1486, 2, 0}, /* 156: KG ... */
    {1488, 2, 0}, /* 157: DH ... */
    {1490, 1, 0}, /* 158: W */
    {1491, 8, 0}, /* 159: 1 ... */
    {1499, 1, 0}, /* 160: 5 */
    {1500, 2, 0}, /* 161: HC ... */
    {1502, 1, 0}, /* 162: HC */
    {1503, 1, 0}, /* 163: ID */
    {1504, 66, 0}, /* 164: 03 ... */
    {1570, 6, 0}, /* 165: AA ... */
    {1576, 1, 0}, /* 166: AC */
    {1577, 14, 0}, /* 167: 71 ... */
    {1591, 4, 0}, /* 168: 24 ... */
    {1595, 8, 0}, /* 169: 0B ... */
    {1603, 1, 0}, /* 170: 0B */
    {1604, 9, 0}, /* 171: AD ... */
    {1613, 5, 0}, /* 172: 45 ... */
    {1618, 1, 0}, /* 173: 2 */
    {1619, 3, 0}, /* 174: 00 ... */
    {1622, 1, 0}, /* 175: ZZ */
    {1623, 1, 0}, /* 176: 598 */
    {1624, 1, 0}, /* 177: SS */
    {1625, 1, 0}, /* 178: 0 */
    {1626, 2, 0}, /* 179: HS ... */
    {1628, 102, 0}, /* 180: 1 ... */
    {1730, 7, 0}, /* 181: 096 ... */
    {1737, 3, 0}, /* 182: F2 ... */
    {1740, 4, 0}, /* 183: HC ... */
    {1744, 1, 0}, /* 184: AD */
    {1745, 1, 0}, /* 185: N4 */
    {1746, 3, 0}, /* 186: DA ... */
    {1749, 1, 0}, /* 187: 9 */
    {1750, 6, 0}, /* 188: HC ... */
    {1756, 1, 0}, /* 189: JP */
    {1757, 13, 0}, /* 190: 1T ... */
    {1770, 6, 0}, /* 191: AS ... */
    {1776, 2, 0}, /* 192: 00 ... */
    {1778, 2, 0}, /* 193: P ... */
    {1780, 1, 0}, /* 194: HI */
    {1781, 2, 0}, /* 195: 01 ... */
    {1783, 1, 0}, /* 196: IN */
    {1784, 6, 0}, /* 197: 1 ... */
    {1790, 1, 0}, /* 198: AR */
    {1791, 1, 0}, /* 199: I */
    {1792, 1, 0}, /* 200: AA */
    {1793, 2, 0}, /* 201: AA ... */
    {1795, 8, 0}, /* 202: ABF ... */
    {1803, 3, 0}, /* 203: ABF ... */
    {1806, 2, 0}, /* 204: ABF ... */
    {1808, 3, 0}, /* 205: BF ... */
    {1811, 2, 0}, /* 206: BF ... */
    {1813, 4, 0}, /* 207: BM ... */
    {1817, 1, 0}, /* 208: SC */
    {1818, 4, 0}, /* 209: 04 ... */
    {1822, 4, 0}, /* 210: C ... */
    {1826, 4, 0}, /* 211: 42 ... */
    {1830, 1, 0}, /* 212: 41 */
    {1831, 3, 0}, /* 213: N ... */
    {1834, 2, 0}, /* 214: 1P ... */
    {1836, 12, 0}, /* 215: 15 ... */
    {1848, 1, 0}, /* 216: 50 */
    {1849, 3, 0}, /* 217: C ... */
    {1852, 16, 0}, /* 218: 58 ... */
    {1868, 2, 0}, /* 219: C ... */
    {1870, 11, 0}, /* 220: 15 ... */
    {1881, 17, 0}, /* 221: 15 ... */
    {1898, 1, 0}, /* 222: 102 */
    {1899, 1, 0}, /* 223: 036 */
    {1900, 1, 0}, /* 224: 007 */
    {1901, 10, 0}, /* 225: ABF ... */
    {1911, 8, 0}, /* 226: ABF ... */
    {1919, 6, 0}, /* 227: ABF ... */
    {1925, 9, 0}, /* 228: 1 ... */
    {1934, 5, 0}, /* 229: BM ... */
    {1939, 15, 0}, /* 230: 15 ... */
    {1954, 1, 0}, /* 231: L5 */
    {1955, 6, 0}, /* 232: 24 ... */
    {1961, 4, 0}, /* 233: EM ... */
    {1965, 4, 0}, /* 234: 15 ... */
    {1969, 10, 0}, /* 235: 15 ... */
    {1979, 7, 0}, /* 236: A1 ... */
    {1986, 12, 0}, /* 237: 72 ... */
    {1998, 9, 0}, /* 238: 0B ... */
    {2007, 1, 0}, /* 239: 33 */
    {2008, 1, 0}, /* 240: A3 */
    {2009, 1, 0}, /* 241: 25 */
    {2010, 3, 0}, /* 242: A2 ... */
    {2013, 2, 0}, /* 243: A1 ... */
    {2015, 1, 0}, /* 244: A4 */
    {2016, 2, 0}, /* 245: A4 ... */
    {2018, 1, 0}, /* 246: 999 */
    {4, 1, 1}, /* 247: 005010X231A1 */
    {2019, 1, 0}, /* 248: FA */
    {2020, 1, 0}, /* 249: R */
    {2021, 1, 0}, /* 250: 8 */
};

const uint64_t x278i_table_codes[2022] = {
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x4143000000000000), /* AC */
    UINT64_C(0x4949000000000000), /* II */
    UINT64_C(0x4d49000000000000), /* MI */
    UINT64_C(0x5049000000000000), /* PI */
    UINT64_C(0x5856000000000000), /* XV */
    UINT64_C(0x5858000000000000), /* XX */
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x3150000000000000), /* 1P */
    UINT64_C(0x3154000000000000), /* 1T */
    UINT64_C(0x3242000000000000), /* 2B */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x41414a0000000000), /* AAJ */
    UINT64_C(0x4143560000000000), /* ACV */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x4444000000000000), /* DD */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x444e000000000000), /* DN */
    UINT64_C(0x4451000000000000), /* DQ */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x4653000000000000), /* FS */
    UINT64_C(0x4733000000000000), /* G3 */
    UINT64_C(0x4747000000000000), /* GG */
    UINT64_C(0x494c000000000000), /* IL */
    UINT64_C(0x4c35000000000000), /* L5 */
    UINT64_C(0x4e44000000000000), /* ND */
    UINT64_C(0x5033000000000000), /* P3 */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x5057000000000000), /* PW */
    UINT64_C(0x5142000000000000), /* QB */
    UINT64_C(0x5143000000000000), /* QC */
    UINT64_C(0x5156000000000000), /* QV */
    UINT64_C(0x5233000000000000), /* R3 */
    UINT64_C(0x534a000000000000), /* SJ */
    UINT64_C(0x5833000000000000), /* X3 */
    UINT64_C(0x3042000000000000), /* 0B */
    UINT64_C(0x3147000000000000), /* 1G */
    UINT64_C(0x314a000000000000), /* 1J */
    UINT64_C(0x314c000000000000), /* 1L */
    UINT64_C(0x334c000000000000), /* 3L */
    UINT64_C(0x3650000000000000), /* 6P */
    UINT64_C(0x4242000000000000), /* BB */
    UINT64_C(0x4450000000000000), /* DP */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x454a000000000000), /* EJ */
    UINT64_C(0x4636000000000000), /* F6 */
    UINT64_C(0x4735000000000000), /* G5 */
    UINT64_C(0x484a000000000000), /* HJ */
    UINT64_C(0x4947000000000000), /* IG */
    UINT64_C(0x4e35000000000000), /* N5 */
    UINT64_C(0x4e36000000000000), /* N6 */
    UINT64_C(0x4e37000000000000), /* N7 */
    UINT64_C(0x4e51000000000000), /* NQ */
    UINT64_C(0x4e54000000000000), /* NT */
    UINT64_C(0x5058430000000000), /* PXC */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x5a48000000000000), /* ZH */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x3237380000000000), /* 278 */
    UINT64_C(0x3939390000000000), /* 999 */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4944000000000000), /* ID */
    UINT64_C(0x4956000000000000), /* IV */
    UINT64_C(0x4e34000000000000), /* N4 */
    UINT64_C(0x574b000000000000), /* WK */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x4131000000000000), /* A1 */
    UINT64_C(0x4132000000000000), /* A2 */
    UINT64_C(0x4133000000000000), /* A3 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4354000000000000), /* CT */
    UINT64_C(0x4e41000000000000), /* NA */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x434e000000000000), /* CN */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4448000000000000), /* DH */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x4632000000000000), /* F2 */
    UINT64_C(0x4b47000000000000), /* KG */
    UINT64_C(0x4c42000000000000), /* LB */
    UINT64_C(0x4d4a000000000000), /* MJ */
    UINT64_C(0x4d4f000000000000), /* MO */
    UINT64_C(0x554e000000000000), /* UN */
    UINT64_C(0x574b000000000000), /* WK */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4558000000000000), /* EX */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x5552000000000000), /* UR */
    UINT64_C(0x4943000000000000), /* IC */
    UINT64_C(0x3030370000000000), /* 007 */
    UINT64_C(0x3033360000000000), /* 036 */
    UINT64_C(0x3039360000000000), /* 096 */
    UINT64_C(0x3130320000000000), /* 102 */
    UINT64_C(0x3336380000000000), /* 368 */
    UINT64_C(0x3433310000000000), /* 431 */
    UINT64_C(0x3433350000000000), /* 435 */
    UINT64_C(0x3433390000000000), /* 439 */
    UINT64_C(0x3437320000000000), /* 472 */
    UINT64_C(0x3438340000000000), /* 484 */
    UINT64_C(0x3539380000000000), /* 598 */
    UINT64_C(0x4141480000000000), /* AAH */
    UINT64_C(0x4142430000000000), /* ABC */
    UINT64_C(0x5800000000000000), /* X */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x4849000000000000), /* HI */
    UINT64_C(0x5049000000000000), /* PI */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x414f000000000000), /* AO */
    UINT64_C(0x4155000000000000), /* AU */
    UINT64_C(0x4449000000000000), /* DI */
    UINT64_C(0x5056000000000000), /* PV */
    UINT64_C(0x5255000000000000), /* RU */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3239000000000000), /* 29 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3900000000000000), /* 9 */
    UINT64_C(0x4935000000000000), /* I5 */
    UINT64_C(0x4936000000000000), /* I6 */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x4934000000000000), /* I4 */
    UINT64_C(0x4936000000000000), /* I6 */
    UINT64_C(0x4937000000000000), /* I7 */
    UINT64_C(0x4938000000000000), /* I8 */
    UINT64_C(0x4939000000000000), /* I9 */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3900000000000000), /* 9 */
    UINT64_C(0x4931300000000000), /* I10 */
    UINT64_C(0x4931310000000000), /* I11 */
    UINT64_C(0x4931320000000000), /* I12 */
    UINT64_C(0x4931330000000000), /* I13 */
    UINT64_C(0x4936000000000000), /* I6 */
    UINT64_C(0x4939000000000000), /* I9 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x5255000000000000), /* RU */
    UINT64_C(0x4459000000000000), /* DY */
    UINT64_C(0x464c000000000000), /* FL */
    UINT64_C(0x4853000000000000), /* HS */
    UINT64_C(0x4d4e000000000000), /* MN */
    UINT64_C(0x5653000000000000), /* VS */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3900000000000000), /* 9 */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x4700000000000000), /* G */
    UINT64_C(0x4800000000000000), /* H */
    UINT64_C(0x4a00000000000000), /* J */
    UINT64_C(0x4b00000000000000), /* K */
    UINT64_C(0x4c00000000000000), /* L */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x4f00000000000000), /* O */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5100000000000000), /* Q */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x5341000000000000), /* SA */
    UINT64_C(0x5342000000000000), /* SB */
    UINT64_C(0x5343000000000000), /* SC */
    UINT64_C(0x5344000000000000), /* SD */
    UINT64_C(0x5347000000000000), /* SG */
    UINT64_C(0x534c000000000000), /* SL */
    UINT64_C(0x5350000000000000), /* SP */
    UINT64_C(0x5358000000000000), /* SX */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x535a000000000000), /* SZ */
    UINT64_C(0x5400000000000000), /* T */
    UINT64_C(0x5500000000000000), /* U */
    UINT64_C(0x5600000000000000), /* V */
    UINT64_C(0x5700000000000000), /* W */
    UINT64_C(0x5745000000000000), /* WE */
    UINT64_C(0x5800000000000000), /* X */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x4700000000000000), /* G */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5700000000000000), /* W */
    UINT64_C(0x5800000000000000), /* X */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5700000000000000), /* W */
    UINT64_C(0x5800000000000000), /* X */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x4556000000000000), /* EV */
    UINT64_C(0x5353000000000000), /* SS */
    UINT64_C(0x3000000000000000), /* 0 */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3438000000000000), /* 48 */
    UINT64_C(0x3535000000000000), /* 55 */
    UINT64_C(0x3539000000000000), /* 59 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x4133000000000000), /* A3 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4145000000000000), /* AE */
    UINT64_C(0x414d000000000000), /* AM */
    UINT64_C(0x4153000000000000), /* AS */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x4232000000000000), /* B2 */
    UINT64_C(0x4233000000000000), /* B3 */
    UINT64_C(0x4252000000000000), /* BR */
    UINT64_C(0x4253000000000000), /* BS */
    UINT64_C(0x4254000000000000), /* BT */
    UINT64_C(0x4342000000000000), /* CB */
    UINT64_C(0x434b000000000000), /* CK */
    UINT64_C(0x4432000000000000), /* D2 */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4442000000000000), /* DB */
    UINT64_C(0x4447000000000000), /* DG */
    UINT64_C(0x444a000000000000), /* DJ */
    UINT64_C(0x4453000000000000), /* DS */
    UINT64_C(0x464d000000000000), /* FM */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4852000000000000), /* HR */
    UINT64_C(0x4935000000000000), /* I5 */
    UINT64_C(0x4952000000000000), /* IR */
    UINT64_C(0x4c41000000000000), /* LA */
    UINT64_C(0x4d31000000000000), /* M1 */
    UINT64_C(0x4e4e000000000000), /* NN */
    UINT64_C(0x4f42000000000000), /* OB */
    UINT64_C(0x4f43000000000000), /* OC */
    UINT64_C(0x4f44000000000000), /* OD */
    UINT64_C(0x4f45000000000000), /* OE */
    UINT64_C(0x4f58000000000000), /* OX */
    UINT64_C(0x5034000000000000), /* P4 */
    UINT64_C(0x5035000000000000), /* P5 */
    UINT64_C(0x5036000000000000), /* P6 */
    UINT64_C(0x5037000000000000), /* P7 */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x504e000000000000), /* PN */
    UINT64_C(0x504f000000000000), /* PO */
    UINT64_C(0x5051000000000000), /* PQ */
    UINT64_C(0x5059000000000000), /* PY */
    UINT64_C(0x505a000000000000), /* PZ */
    UINT64_C(0x5143000000000000), /* QC */
    UINT64_C(0x5152000000000000), /* QR */
    UINT64_C(0x5242000000000000), /* RB */
    UINT64_C(0x5252000000000000), /* RR */
    UINT64_C(0x5254000000000000), /* RT */
    UINT64_C(0x5258000000000000), /* RX */
    UINT64_C(0x5347000000000000), /* SG */
    UINT64_C(0x5635000000000000), /* V5 */
    UINT64_C(0x5850000000000000), /* XP */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x424d000000000000), /* BM */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x484c000000000000), /* HL */
    UINT64_C(0x564f000000000000), /* VO */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3433000000000000), /* 43 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3437000000000000), /* 47 */
    UINT64_C(0x3439000000000000), /* 49 */
    UINT64_C(0x3531000000000000), /* 51 */
    UINT64_C(0x3532000000000000), /* 52 */
    UINT64_C(0x3536000000000000), /* 56 */
    UINT64_C(0x3537000000000000), /* 57 */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x3634000000000000), /* 64 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3636000000000000), /* 66 */
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3734000000000000), /* 74 */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3736000000000000), /* 76 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3738000000000000), /* 78 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3830000000000000), /* 80 */
    UINT64_C(0x3935000000000000), /* 95 */
    UINT64_C(0x3937000000000000), /* 97 */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4146000000000000), /* AF */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x4148000000000000), /* AH */
    UINT64_C(0x4149000000000000), /* AI */
    UINT64_C(0x414a000000000000), /* AJ */
    UINT64_C(0x414b000000000000), /* AK */
    UINT64_C(0x414d000000000000), /* AM */
    UINT64_C(0x414e000000000000), /* AN */
    UINT64_C(0x4950000000000000), /* IP */
    UINT64_C(0x5434000000000000), /* T4 */
    UINT64_C(0x5435000000000000), /* T5 */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3030303700000000), /* 0007 */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x5500000000000000), /* U */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x4738000000000000), /* G8 */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5700000000000000), /* W */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3736000000000000), /* 76 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3900000000000000), /* 9 */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x4700000000000000), /* G */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4153000000000000), /* AS */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x434f000000000000), /* CO */
    UINT64_C(0x4356000000000000), /* CV */
    UINT64_C(0x4f50000000000000), /* OP */
    UINT64_C(0x4f52000000000000), /* OR */
    UINT64_C(0x4f54000000000000), /* OT */
    UINT64_C(0x5043000000000000), /* PC */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x5246000000000000), /* RF */
    UINT64_C(0x4438000000000000), /* D8 */
    UINT64_C(0x5244380000000000), /* RD8 */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x41424b0000000000), /* ABK */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x424b000000000000), /* BK */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x4a50000000000000), /* JP */
    UINT64_C(0x4c4f490000000000), /* LOI */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5400000000000000), /* T */
    UINT64_C(0x5800000000000000), /* X */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3239000000000000), /* 29 */
    UINT64_C(0x3330000000000000), /* 30 */
    UINT64_C(0x3331000000000000), /* 31 */
    UINT64_C(0x3332000000000000), /* 32 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3337000000000000), /* 37 */
    UINT64_C(0x3338000000000000), /* 38 */
    UINT64_C(0x3339000000000000), /* 39 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3433000000000000), /* 43 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3539000000000000), /* 59 */
    UINT64_C(0x3541000000000000), /* 5A */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3639000000000000), /* 69 */
    UINT64_C(0x3944000000000000), /* 9D */
    UINT64_C(0x3945000000000000), /* 9E */
    UINT64_C(0x3946000000000000), /* 9F */
    UINT64_C(0x3948000000000000), /* 9H */
    UINT64_C(0x394a000000000000), /* 9J */
    UINT64_C(0x394b000000000000), /* 9K */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x414c000000000000), /* AL */
    UINT64_C(0x424c000000000000), /* BL */
    UINT64_C(0x4250440000000000), /* BPD */
    UINT64_C(0x4252000000000000), /* BR */
    UINT64_C(0x4254440000000000), /* BTD */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x4342000000000000), /* CB */
    UINT64_C(0x434d000000000000), /* CM */
    UINT64_C(0x434e4a0000000000), /* CNJ */
    UINT64_C(0x434f000000000000), /* CO */
    UINT64_C(0x4352000000000000), /* CR */
    UINT64_C(0x4449000000000000), /* DI */
    UINT64_C(0x4450000000000000), /* DP */
    UINT64_C(0x4459000000000000), /* DY */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x4550000000000000), /* EP */
    UINT64_C(0x464f000000000000), /* FO */
    UINT64_C(0x484c000000000000), /* HL */
    UINT64_C(0x484f000000000000), /* HO */
    UINT64_C(0x4948000000000000), /* IH */
    UINT64_C(0x4c42000000000000), /* LB */
    UINT64_C(0x4c45000000000000), /* LE */
    UINT64_C(0x4d43000000000000), /* MC */
    UINT64_C(0x4e52000000000000), /* NR */
    UINT64_C(0x4f4c000000000000), /* OL */
    UINT64_C(0x4f54000000000000), /* OT */
    UINT64_C(0x5041000000000000), /* PA */
    UINT64_C(0x5057000000000000), /* PW */
    UINT64_C(0x534c000000000000), /* SL */
    UINT64_C(0x544e4a0000000000), /* TNJ */
    UINT64_C(0x5452000000000000), /* TR */
    UINT64_C(0x554e000000000000), /* UN */
    UINT64_C(0x5554000000000000), /* UT */
    UINT64_C(0x5741000000000000), /* WA */
    UINT64_C(0x5752000000000000), /* WR */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x5500000000000000), /* U */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x4700000000000000), /* G */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3900000000000000), /* 9 */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4f00000000000000), /* O */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x4f00000000000000), /* O */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x5700000000000000), /* W */
    UINT64_C(0x5800000000000000), /* X */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x3337000000000000), /* 37 */
    UINT64_C(0x3338000000000000), /* 38 */
    UINT64_C(0x3339000000000000), /* 39 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3534000000000000), /* 54 */
    UINT64_C(0x3536000000000000), /* 56 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x3633000000000000), /* 63 */
    UINT64_C(0x3634000000000000), /* 64 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3636000000000000), /* 66 */
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3639000000000000), /* 69 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3730000000000000), /* 70 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3734000000000000), /* 74 */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3736000000000000), /* 76 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3738000000000000), /* 78 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3830000000000000), /* 80 */
    UINT64_C(0x3832000000000000), /* 82 */
    UINT64_C(0x3833000000000000), /* 83 */
    UINT64_C(0x3834000000000000), /* 84 */
    UINT64_C(0x3835000000000000), /* 85 */
    UINT64_C(0x3836000000000000), /* 86 */
    UINT64_C(0x3837000000000000), /* 87 */
    UINT64_C(0x3838000000000000), /* 88 */
    UINT64_C(0x3933000000000000), /* 93 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4139000000000000), /* A9 */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4145000000000000), /* AE */
    UINT64_C(0x4146000000000000), /* AF */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x4148000000000000), /* AH */
    UINT64_C(0x4149000000000000), /* AI */
    UINT64_C(0x414a000000000000), /* AJ */
    UINT64_C(0x414b000000000000), /* AK */
    UINT64_C(0x414c000000000000), /* AL */
    UINT64_C(0x4152000000000000), /* AR */
    UINT64_C(0x4231000000000000), /* B1 */
    UINT64_C(0x4242000000000000), /* BB */
    UINT64_C(0x4243000000000000), /* BC */
    UINT64_C(0x4244000000000000), /* BD */
    UINT64_C(0x4245000000000000), /* BE */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x4247000000000000), /* BG */
    UINT64_C(0x424c000000000000), /* BL */
    UINT64_C(0x424e000000000000), /* BN */
    UINT64_C(0x4250000000000000), /* BP */
    UINT64_C(0x4251000000000000), /* BQ */
    UINT64_C(0x4253000000000000), /* BS */
    UINT64_C(0x4259000000000000), /* BY */
    UINT64_C(0x425a000000000000), /* BZ */
    UINT64_C(0x4331000000000000), /* C1 */
    UINT64_C(0x4351000000000000), /* CQ */
    UINT64_C(0x4759000000000000), /* GY */
    UINT64_C(0x4943000000000000), /* IC */
    UINT64_C(0x4d48000000000000), /* MH */
    UINT64_C(0x4e49000000000000), /* NI */
    UINT64_C(0x4f4e000000000000), /* ON */
    UINT64_C(0x5054000000000000), /* PT */
    UINT64_C(0x5055000000000000), /* PU */
    UINT64_C(0x524e000000000000), /* RN */
    UINT64_C(0x5254000000000000), /* RT */
    UINT64_C(0x5443000000000000), /* TC */
    UINT64_C(0x544e000000000000), /* TN */
    UINT64_C(0x4331000000000000), /* C1 */
    UINT64_C(0x4332000000000000), /* C2 */
    UINT64_C(0x4333000000000000), /* C3 */
    UINT64_C(0x4334000000000000), /* C4 */
    UINT64_C(0x4335000000000000), /* C5 */
    UINT64_C(0x4336000000000000), /* C6 */
    UINT64_C(0x4337000000000000), /* C7 */
    UINT64_C(0x434f000000000000), /* CO */
    UINT64_C(0x494c000000000000), /* IL */
    UINT64_C(0x4c31000000000000), /* L1 */
    UINT64_C(0x4c32000000000000), /* L2 */
    UINT64_C(0x4c33000000000000), /* L3 */
    UINT64_C(0x4c34000000000000), /* L4 */
    UINT64_C(0x4c35000000000000), /* L5 */
    UINT64_C(0x4f43000000000000), /* OC */
    UINT64_C(0x5341000000000000), /* SA */
    UINT64_C(0x5431000000000000), /* T1 */
    UINT64_C(0x5431300000000000), /* T10 */
    UINT64_C(0x5431310000000000), /* T11 */
    UINT64_C(0x5431320000000000), /* T12 */
    UINT64_C(0x5432000000000000), /* T2 */
    UINT64_C(0x5433000000000000), /* T3 */
    UINT64_C(0x5434000000000000), /* T4 */
    UINT64_C(0x5435000000000000), /* T5 */
    UINT64_C(0x5436000000000000), /* T6 */
    UINT64_C(0x5437000000000000), /* T7 */
    UINT64_C(0x5438000000000000), /* T8 */
    UINT64_C(0x5439000000000000), /* T9 */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x4c00000000000000), /* L */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x4f00000000000000), /* O */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x4700000000000000), /* G */
    UINT64_C(0x4800000000000000), /* H */
    UINT64_C(0x4c00000000000000), /* L */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x4f00000000000000), /* O */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x5400000000000000), /* T */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x4152000000000000), /* AR */
    UINT64_C(0x4853000000000000), /* HS */
    UINT64_C(0x494e000000000000), /* IN */
    UINT64_C(0x5343000000000000), /* SC */
    UINT64_C(0x4153430000000000), /* ASC */
    UINT64_C(0x4236340000000000), /* B64 */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3437000000000000), /* 47 */
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3239000000000000), /* 29 */
    UINT64_C(0x3330000000000000), /* 30 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x3030353031000000), /* 00501 */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5400000000000000), /* T */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x3030300000000000), /* 000 */
    UINT64_C(0x3030310000000000), /* 001 */
    UINT64_C(0x3030320000000000), /* 002 */
    UINT64_C(0x3030330000000000), /* 003 */
    UINT64_C(0x3030340000000000), /* 004 */
    UINT64_C(0x3030350000000000), /* 005 */
    UINT64_C(0x3030360000000000), /* 006 */
    UINT64_C(0x3030370000000000), /* 007 */
    UINT64_C(0x3030380000000000), /* 008 */
    UINT64_C(0x3030390000000000), /* 009 */
    UINT64_C(0x3031300000000000), /* 010 */
    UINT64_C(0x3031310000000000), /* 011 */
    UINT64_C(0x3031320000000000), /* 012 */
    UINT64_C(0x3031330000000000), /* 013 */
    UINT64_C(0x3031340000000000), /* 014 */
    UINT64_C(0x3031350000000000), /* 015 */
    UINT64_C(0x3031360000000000), /* 016 */
    UINT64_C(0x3031370000000000), /* 017 */
    UINT64_C(0x3031380000000000), /* 018 */
    UINT64_C(0x3031390000000000), /* 019 */
    UINT64_C(0x3032300000000000), /* 020 */
    UINT64_C(0x3032310000000000), /* 021 */
    UINT64_C(0x3032320000000000), /* 022 */
    UINT64_C(0x3032330000000000), /* 023 */
    UINT64_C(0x3032340000000000), /* 024 */
    UINT64_C(0x3032350000000000), /* 025 */
    UINT64_C(0x3032360000000000), /* 026 */
    UINT64_C(0x3032370000000000), /* 027 */
    UINT64_C(0x3032380000000000), /* 028 */
    UINT64_C(0x3032390000000000), /* 029 */
    UINT64_C(0x3033300000000000), /* 030 */
    UINT64_C(0x3033310000000000), /* 031 */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3041000000000000), /* 0A */
    UINT64_C(0x3042000000000000), /* 0B */
    UINT64_C(0x3043000000000000), /* 0C */
    UINT64_C(0x3044000000000000), /* 0D */
    UINT64_C(0x3045000000000000), /* 0E */
    UINT64_C(0x3046000000000000), /* 0F */
    UINT64_C(0x3047000000000000), /* 0G */
    UINT64_C(0x3048000000000000), /* 0H */
    UINT64_C(0x304a000000000000), /* 0J */
    UINT64_C(0x304b000000000000), /* 0K */
    UINT64_C(0x304c000000000000), /* 0L */
    UINT64_C(0x304d000000000000), /* 0M */
    UINT64_C(0x304e000000000000), /* 0N */
    UINT64_C(0x3050000000000000), /* 0P */
    UINT64_C(0x3051000000000000), /* 0Q */
    UINT64_C(0x3052000000000000), /* 0R */
    UINT64_C(0x3053000000000000), /* 0S */
    UINT64_C(0x3054000000000000), /* 0T */
    UINT64_C(0x3055000000000000), /* 0U */
    UINT64_C(0x3056000000000000), /* 0V */
    UINT64_C(0x3057000000000000), /* 0W */
    UINT64_C(0x3058000000000000), /* 0X */
    UINT64_C(0x3059000000000000), /* 0Y */
    UINT64_C(0x305a000000000000), /* 0Z */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3239000000000000), /* 29 */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x3237380000000000), /* 278 */
    UINT64_C(0x5255000000000000), /* RU */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3242000000000000), /* 2B */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x5833000000000000), /* X3 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x5049000000000000), /* PI */
    UINT64_C(0x5856000000000000), /* XV */
    UINT64_C(0x5858000000000000), /* XX */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3150000000000000), /* 1P */
    UINT64_C(0x3242000000000000), /* 2B */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x5856000000000000), /* XV */
    UINT64_C(0x5858000000000000), /* XX */
    UINT64_C(0x3147000000000000), /* 1G */
    UINT64_C(0x314a000000000000), /* 1J */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x4735000000000000), /* G5 */
    UINT64_C(0x4e35000000000000), /* N5 */
    UINT64_C(0x4e37000000000000), /* N7 */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x5a48000000000000), /* ZH */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x5553000000000000), /* US */
    UINT64_C(0x5553000000000000), /* US */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x5552000000000000), /* UR */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x5058430000000000), /* PXC */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x494c000000000000), /* IL */
    UINT64_C(0x4949000000000000), /* II */
    UINT64_C(0x4d49000000000000), /* MI */
    UINT64_C(0x314c000000000000), /* 1L */
    UINT64_C(0x334c000000000000), /* 3L */
    UINT64_C(0x3650000000000000), /* 6P */
    UINT64_C(0x4450000000000000), /* DP */
    UINT64_C(0x454a000000000000), /* EJ */
    UINT64_C(0x4636000000000000), /* F6 */
    UINT64_C(0x484a000000000000), /* HJ */
    UINT64_C(0x4947000000000000), /* IG */
    UINT64_C(0x4e36000000000000), /* N6 */
    UINT64_C(0x4e51000000000000), /* NQ */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x4438000000000000), /* D8 */
    UINT64_C(0x5244380000000000), /* RD8 */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x5143000000000000), /* QC */
    UINT64_C(0x454a000000000000), /* EJ */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x4738000000000000), /* G8 */
    UINT64_C(0x4556000000000000), /* EV */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x3337000000000000), /* 37 */
    UINT64_C(0x3338000000000000), /* 38 */
    UINT64_C(0x3339000000000000), /* 39 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3534000000000000), /* 54 */
    UINT64_C(0x3536000000000000), /* 56 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x3633000000000000), /* 63 */
    UINT64_C(0x3634000000000000), /* 64 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3636000000000000), /* 66 */
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3639000000000000), /* 69 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3730000000000000), /* 70 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3734000000000000), /* 74 */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3736000000000000), /* 76 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3738000000000000), /* 78 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3830000000000000), /* 80 */
    UINT64_C(0x3832000000000000), /* 82 */
    UINT64_C(0x3833000000000000), /* 83 */
    UINT64_C(0x3834000000000000), /* 84 */
    UINT64_C(0x3835000000000000), /* 85 */
    UINT64_C(0x3836000000000000), /* 86 */
    UINT64_C(0x3837000000000000), /* 87 */
    UINT64_C(0x3838000000000000), /* 88 */
    UINT64_C(0x3933000000000000), /* 93 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4139000000000000), /* A9 */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4145000000000000), /* AE */
    UINT64_C(0x4146000000000000), /* AF */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x4149000000000000), /* AI */
    UINT64_C(0x414a000000000000), /* AJ */
    UINT64_C(0x414b000000000000), /* AK */
    UINT64_C(0x414c000000000000), /* AL */
    UINT64_C(0x4152000000000000), /* AR */
    UINT64_C(0x4231000000000000), /* B1 */
    UINT64_C(0x4242000000000000), /* BB */
    UINT64_C(0x4243000000000000), /* BC */
    UINT64_C(0x4244000000000000), /* BD */
    UINT64_C(0x4245000000000000), /* BE */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x4247000000000000), /* BG */
    UINT64_C(0x424c000000000000), /* BL */
    UINT64_C(0x424e000000000000), /* BN */
    UINT64_C(0x4250000000000000), /* BP */
    UINT64_C(0x4251000000000000), /* BQ */
    UINT64_C(0x4253000000000000), /* BS */
    UINT64_C(0x4259000000000000), /* BY */
    UINT64_C(0x425a000000000000), /* BZ */
    UINT64_C(0x4331000000000000), /* C1 */
    UINT64_C(0x4351000000000000), /* CQ */
    UINT64_C(0x4759000000000000), /* GY */
    UINT64_C(0x4943000000000000), /* IC */
    UINT64_C(0x4d48000000000000), /* MH */
    UINT64_C(0x4e49000000000000), /* NI */
    UINT64_C(0x4f4e000000000000), /* ON */
    UINT64_C(0x5054000000000000), /* PT */
    UINT64_C(0x5055000000000000), /* PU */
    UINT64_C(0x524e000000000000), /* RN */
    UINT64_C(0x5254000000000000), /* RT */
    UINT64_C(0x5443000000000000), /* TC */
    UINT64_C(0x544e000000000000), /* TN */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3331000000000000), /* 31 */
    UINT64_C(0x3332000000000000), /* 32 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3439000000000000), /* 49 */
    UINT64_C(0x3530000000000000), /* 50 */
    UINT64_C(0x3531000000000000), /* 51 */
    UINT64_C(0x3532000000000000), /* 52 */
    UINT64_C(0x3533000000000000), /* 53 */
    UINT64_C(0x3534000000000000), /* 54 */
    UINT64_C(0x3535000000000000), /* 55 */
    UINT64_C(0x3536000000000000), /* 56 */
    UINT64_C(0x3537000000000000), /* 57 */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3636000000000000), /* 66 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3831000000000000), /* 81 */
    UINT64_C(0x3939000000000000), /* 99 */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x4242000000000000), /* BB */
    UINT64_C(0x4e54000000000000), /* NT */
    UINT64_C(0x3433390000000000), /* 439 */
    UINT64_C(0x3437320000000000), /* 472 */
    UINT64_C(0x4454000000000000), /* DT */
    UINT64_C(0x544d000000000000), /* TM */
    UINT64_C(0x3438340000000000), /* 484 */
    UINT64_C(0x4142430000000000), /* ABC */
    UINT64_C(0x3433310000000000), /* 431 */
    UINT64_C(0x4141480000000000), /* AAH */
    UINT64_C(0x3433350000000000), /* 435 */
    UINT64_C(0x3039360000000000), /* 096 */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x41424b0000000000), /* ABK */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x424b000000000000), /* BK */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x41424b0000000000), /* ABK */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x424b000000000000), /* BK */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x4c4f490000000000), /* LOI */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x41424b0000000000), /* ABK */
    UINT64_C(0x424b000000000000), /* BK */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4d4f000000000000), /* MO */
    UINT64_C(0x574b000000000000), /* WK */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3900000000000000), /* 9 */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4400000000000000), /* D */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x4600000000000000), /* F */
    UINT64_C(0x4700000000000000), /* G */
    UINT64_C(0x4800000000000000), /* H */
    UINT64_C(0x4a00000000000000), /* J */
    UINT64_C(0x4b00000000000000), /* K */
    UINT64_C(0x4c00000000000000), /* L */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x4f00000000000000), /* O */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5100000000000000), /* Q */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x5341000000000000), /* SA */
    UINT64_C(0x5342000000000000), /* SB */
    UINT64_C(0x5343000000000000), /* SC */
    UINT64_C(0x5344000000000000), /* SD */
    UINT64_C(0x5347000000000000), /* SG */
    UINT64_C(0x534c000000000000), /* SL */
    UINT64_C(0x5350000000000000), /* SP */
    UINT64_C(0x5358000000000000), /* SX */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x535a000000000000), /* SZ */
    UINT64_C(0x5400000000000000), /* T */
    UINT64_C(0x5500000000000000), /* U */
    UINT64_C(0x5600000000000000), /* V */
    UINT64_C(0x5700000000000000), /* W */
    UINT64_C(0x5800000000000000), /* X */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3433000000000000), /* 43 */
    UINT64_C(0x3541000000000000), /* 5A */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3944000000000000), /* 9D */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3330000000000000), /* 30 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3239000000000000), /* 29 */
    UINT64_C(0x3330000000000000), /* 30 */
    UINT64_C(0x3331000000000000), /* 31 */
    UINT64_C(0x3332000000000000), /* 32 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3337000000000000), /* 37 */
    UINT64_C(0x3338000000000000), /* 38 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3433000000000000), /* 43 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3539000000000000), /* 59 */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3944000000000000), /* 9D */
    UINT64_C(0x3948000000000000), /* 9H */
    UINT64_C(0x394a000000000000), /* 9J */
    UINT64_C(0x394b000000000000), /* 9K */
    UINT64_C(0x4948000000000000), /* IH */
    UINT64_C(0x4c42000000000000), /* LB */
    UINT64_C(0x534c000000000000), /* SL */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3337000000000000), /* 37 */
    UINT64_C(0x3339000000000000), /* 39 */
    UINT64_C(0x3541000000000000), /* 5A */
    UINT64_C(0x394a000000000000), /* 9J */
    UINT64_C(0x394b000000000000), /* 9K */
    UINT64_C(0x4459000000000000), /* DY */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3330000000000000), /* 30 */
    UINT64_C(0x3331000000000000), /* 31 */
    UINT64_C(0x3332000000000000), /* 32 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3337000000000000), /* 37 */
    UINT64_C(0x3339000000000000), /* 39 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3433000000000000), /* 43 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3541000000000000), /* 5A */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3639000000000000), /* 69 */
    UINT64_C(0x3945000000000000), /* 9E */
    UINT64_C(0x3946000000000000), /* 9F */
    UINT64_C(0x3948000000000000), /* 9H */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x414c000000000000), /* AL */
    UINT64_C(0x424c000000000000), /* BL */
    UINT64_C(0x4250440000000000), /* BPD */
    UINT64_C(0x4254440000000000), /* BTD */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x4342000000000000), /* CB */
    UINT64_C(0x434e4a0000000000), /* CNJ */
    UINT64_C(0x434f000000000000), /* CO */
    UINT64_C(0x4459000000000000), /* DY */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x4550000000000000), /* EP */
    UINT64_C(0x484c000000000000), /* HL */
    UINT64_C(0x4c42000000000000), /* LB */
    UINT64_C(0x4c45000000000000), /* LE */
    UINT64_C(0x4f4c000000000000), /* OL */
    UINT64_C(0x5041000000000000), /* PA */
    UINT64_C(0x5057000000000000), /* PW */
    UINT64_C(0x534c000000000000), /* SL */
    UINT64_C(0x544e4a0000000000), /* TNJ */
    UINT64_C(0x5741000000000000), /* WA */
    UINT64_C(0x5752000000000000), /* WR */
    UINT64_C(0x3736000000000000), /* 76 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3331000000000000), /* 31 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x4252000000000000), /* BR */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x4342000000000000), /* CB */
    UINT64_C(0x4352000000000000), /* CR */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x4550000000000000), /* EP */
    UINT64_C(0x4948000000000000), /* IH */
    UINT64_C(0x4e52000000000000), /* NR */
    UINT64_C(0x5041000000000000), /* PA */
    UINT64_C(0x5057000000000000), /* PW */
    UINT64_C(0x5452000000000000), /* TR */
    UINT64_C(0x5554000000000000), /* UT */
    UINT64_C(0x5741000000000000), /* WA */
    UINT64_C(0x5752000000000000), /* WR */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3541000000000000), /* 5A */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3639000000000000), /* 69 */
    UINT64_C(0x3945000000000000), /* 9E */
    UINT64_C(0x3946000000000000), /* 9F */
    UINT64_C(0x394a000000000000), /* 9J */
    UINT64_C(0x394b000000000000), /* 9K */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x4250440000000000), /* BPD */
    UINT64_C(0x4254440000000000), /* BTD */
    UINT64_C(0x4342000000000000), /* CB */
    UINT64_C(0x434d000000000000), /* CM */
    UINT64_C(0x4449000000000000), /* DI */
    UINT64_C(0x4450000000000000), /* DP */
    UINT64_C(0x464f000000000000), /* FO */
    UINT64_C(0x484f000000000000), /* HO */
    UINT64_C(0x4c45000000000000), /* LE */
    UINT64_C(0x4d43000000000000), /* MC */
    UINT64_C(0x4f54000000000000), /* OT */
    UINT64_C(0x554e000000000000), /* UN */
    UINT64_C(0x4b47000000000000), /* KG */
    UINT64_C(0x4c42000000000000), /* LB */
    UINT64_C(0x4448000000000000), /* DH */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x5700000000000000), /* W */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4944000000000000), /* ID */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4944000000000000), /* ID */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3037000000000000), /* 07 */
    UINT64_C(0x3038000000000000), /* 08 */
    UINT64_C(0x3039000000000000), /* 09 */
    UINT64_C(0x3130000000000000), /* 10 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3438000000000000), /* 48 */
    UINT64_C(0x3535000000000000), /* 55 */
    UINT64_C(0x3539000000000000), /* 59 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x4133000000000000), /* A3 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x414d000000000000), /* AM */
    UINT64_C(0x4153000000000000), /* AS */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x4232000000000000), /* B2 */
    UINT64_C(0x4233000000000000), /* B3 */
    UINT64_C(0x4252000000000000), /* BR */
    UINT64_C(0x4253000000000000), /* BS */
    UINT64_C(0x4254000000000000), /* BT */
    UINT64_C(0x4342000000000000), /* CB */
    UINT64_C(0x434b000000000000), /* CK */
    UINT64_C(0x4432000000000000), /* D2 */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4442000000000000), /* DB */
    UINT64_C(0x4447000000000000), /* DG */
    UINT64_C(0x444a000000000000), /* DJ */
    UINT64_C(0x4453000000000000), /* DS */
    UINT64_C(0x464d000000000000), /* FM */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4852000000000000), /* HR */
    UINT64_C(0x4935000000000000), /* I5 */
    UINT64_C(0x4952000000000000), /* IR */
    UINT64_C(0x4c41000000000000), /* LA */
    UINT64_C(0x4d31000000000000), /* M1 */
    UINT64_C(0x4e4e000000000000), /* NN */
    UINT64_C(0x4f42000000000000), /* OB */
    UINT64_C(0x4f43000000000000), /* OC */
    UINT64_C(0x4f44000000000000), /* OD */
    UINT64_C(0x4f45000000000000), /* OE */
    UINT64_C(0x4f58000000000000), /* OX */
    UINT64_C(0x5034000000000000), /* P4 */
    UINT64_C(0x5035000000000000), /* P5 */
    UINT64_C(0x5036000000000000), /* P6 */
    UINT64_C(0x5037000000000000), /* P7 */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x504e000000000000), /* PN */
    UINT64_C(0x504f000000000000), /* PO */
    UINT64_C(0x5051000000000000), /* PQ */
    UINT64_C(0x5059000000000000), /* PY */
    UINT64_C(0x505a000000000000), /* PZ */
    UINT64_C(0x5143000000000000), /* QC */
    UINT64_C(0x5152000000000000), /* QR */
    UINT64_C(0x5242000000000000), /* RB */
    UINT64_C(0x5252000000000000), /* RR */
    UINT64_C(0x5254000000000000), /* RT */
    UINT64_C(0x5258000000000000), /* RX */
    UINT64_C(0x5347000000000000), /* SG */
    UINT64_C(0x5635000000000000), /* V5 */
    UINT64_C(0x5850000000000000), /* XP */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x424d000000000000), /* BM */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x564f000000000000), /* VO */
    UINT64_C(0x4143000000000000), /* AC */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x41414a0000000000), /* AAJ */
    UINT64_C(0x4444000000000000), /* DD */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x444e000000000000), /* DN */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x4733000000000000), /* G3 */
    UINT64_C(0x5033000000000000), /* P3 */
    UINT64_C(0x5142000000000000), /* QB */
    UINT64_C(0x5156000000000000), /* QV */
    UINT64_C(0x534a000000000000), /* SJ */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x5858000000000000), /* XX */
    UINT64_C(0x3042000000000000), /* 0B */
    UINT64_C(0x3147000000000000), /* 1G */
    UINT64_C(0x314a000000000000), /* 1J */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x4e35000000000000), /* N5 */
    UINT64_C(0x4e37000000000000), /* N7 */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x5a48000000000000), /* ZH */
    UINT64_C(0x3042000000000000), /* 0B */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4153000000000000), /* AS */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x4f50000000000000), /* OP */
    UINT64_C(0x4f52000000000000), /* OR */
    UINT64_C(0x4f54000000000000), /* OT */
    UINT64_C(0x5043000000000000), /* PC */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x5246000000000000), /* RF */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x4653000000000000), /* FS */
    UINT64_C(0x4e44000000000000), /* ND */
    UINT64_C(0x5057000000000000), /* PW */
    UINT64_C(0x5233000000000000), /* R3 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x4747000000000000), /* GG */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x3539380000000000), /* 598 */
    UINT64_C(0x5353000000000000), /* SS */
    UINT64_C(0x3000000000000000), /* 0 */
    UINT64_C(0x4853000000000000), /* HS */
    UINT64_C(0x5343000000000000), /* SC */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3132000000000000), /* 12 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3136000000000000), /* 16 */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x3337000000000000), /* 37 */
    UINT64_C(0x3338000000000000), /* 38 */
    UINT64_C(0x3339000000000000), /* 39 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3534000000000000), /* 54 */
    UINT64_C(0x3536000000000000), /* 56 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x3633000000000000), /* 63 */
    UINT64_C(0x3634000000000000), /* 64 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3636000000000000), /* 66 */
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3639000000000000), /* 69 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3730000000000000), /* 70 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3734000000000000), /* 74 */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3736000000000000), /* 76 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3738000000000000), /* 78 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3800000000000000), /* 8 */
    UINT64_C(0x3830000000000000), /* 80 */
    UINT64_C(0x3832000000000000), /* 82 */
    UINT64_C(0x3833000000000000), /* 83 */
    UINT64_C(0x3834000000000000), /* 84 */
    UINT64_C(0x3835000000000000), /* 85 */
    UINT64_C(0x3836000000000000), /* 86 */
    UINT64_C(0x3837000000000000), /* 87 */
    UINT64_C(0x3838000000000000), /* 88 */
    UINT64_C(0x3933000000000000), /* 93 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4139000000000000), /* A9 */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4145000000000000), /* AE */
    UINT64_C(0x4146000000000000), /* AF */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x4149000000000000), /* AI */
    UINT64_C(0x414a000000000000), /* AJ */
    UINT64_C(0x414b000000000000), /* AK */
    UINT64_C(0x414c000000000000), /* AL */
    UINT64_C(0x4152000000000000), /* AR */
    UINT64_C(0x4231000000000000), /* B1 */
    UINT64_C(0x4242000000000000), /* BB */
    UINT64_C(0x4243000000000000), /* BC */
    UINT64_C(0x4244000000000000), /* BD */
    UINT64_C(0x4245000000000000), /* BE */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x4247000000000000), /* BG */
    UINT64_C(0x424c000000000000), /* BL */
    UINT64_C(0x424e000000000000), /* BN */
    UINT64_C(0x4250000000000000), /* BP */
    UINT64_C(0x4251000000000000), /* BQ */
    UINT64_C(0x4253000000000000), /* BS */
    UINT64_C(0x4259000000000000), /* BY */
    UINT64_C(0x425a000000000000), /* BZ */
    UINT64_C(0x4331000000000000), /* C1 */
    UINT64_C(0x4759000000000000), /* GY */
    UINT64_C(0x4943000000000000), /* IC */
    UINT64_C(0x4d48000000000000), /* MH */
    UINT64_C(0x4e49000000000000), /* NI */
    UINT64_C(0x4f4e000000000000), /* ON */
    UINT64_C(0x5054000000000000), /* PT */
    UINT64_C(0x5055000000000000), /* PU */
    UINT64_C(0x524e000000000000), /* RN */
    UINT64_C(0x5254000000000000), /* RT */
    UINT64_C(0x5443000000000000), /* TC */
    UINT64_C(0x544e000000000000), /* TN */
    UINT64_C(0x3039360000000000), /* 096 */
    UINT64_C(0x3433310000000000), /* 431 */
    UINT64_C(0x3433350000000000), /* 435 */
    UINT64_C(0x3433390000000000), /* 439 */
    UINT64_C(0x3438340000000000), /* 484 */
    UINT64_C(0x4141480000000000), /* AAH */
    UINT64_C(0x4142430000000000), /* ABC */
    UINT64_C(0x4632000000000000), /* F2 */
    UINT64_C(0x4d4a000000000000), /* MJ */
    UINT64_C(0x554e000000000000), /* UN */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4956000000000000), /* IV */
    UINT64_C(0x4e34000000000000), /* N4 */
    UINT64_C(0x574b000000000000), /* WK */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4e34000000000000), /* N4 */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4632000000000000), /* F2 */
    UINT64_C(0x554e000000000000), /* UN */
    UINT64_C(0x3900000000000000), /* 9 */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4944000000000000), /* ID */
    UINT64_C(0x4956000000000000), /* IV */
    UINT64_C(0x4e34000000000000), /* N4 */
    UINT64_C(0x574b000000000000), /* WK */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x4a50000000000000), /* JP */
    UINT64_C(0x3154000000000000), /* 1T */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x4444000000000000), /* DD */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x4451000000000000), /* DQ */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x4733000000000000), /* G3 */
    UINT64_C(0x5033000000000000), /* P3 */
    UINT64_C(0x5142000000000000), /* QB */
    UINT64_C(0x5156000000000000), /* QV */
    UINT64_C(0x534a000000000000), /* SJ */
    UINT64_C(0x4153000000000000), /* AS */
    UINT64_C(0x4f50000000000000), /* OP */
    UINT64_C(0x4f52000000000000), /* OR */
    UINT64_C(0x4f54000000000000), /* OT */
    UINT64_C(0x5043000000000000), /* PC */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5400000000000000), /* T */
    UINT64_C(0x4849000000000000), /* HI */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x494e000000000000), /* IN */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x4152000000000000), /* AR */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x41424b0000000000), /* ABK */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x424b000000000000), /* BK */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x424d000000000000), /* BM */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5343000000000000), /* SC */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3830000000000000), /* 80 */
    UINT64_C(0x5434000000000000), /* T4 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3150000000000000), /* 1P */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3433000000000000), /* 43 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3437000000000000), /* 47 */
    UINT64_C(0x3439000000000000), /* 49 */
    UINT64_C(0x3531000000000000), /* 51 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3937000000000000), /* 97 */
    UINT64_C(0x3530000000000000), /* 50 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3634000000000000), /* 64 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3636000000000000), /* 66 */
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3734000000000000), /* 74 */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3736000000000000), /* 76 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3738000000000000), /* 78 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3935000000000000), /* 95 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3634000000000000), /* 64 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3636000000000000), /* 66 */
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3935000000000000), /* 95 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3532000000000000), /* 52 */
    UINT64_C(0x3536000000000000), /* 56 */
    UINT64_C(0x3537000000000000), /* 57 */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4146000000000000), /* AF */
    UINT64_C(0x4148000000000000), /* AH */
    UINT64_C(0x4149000000000000), /* AI */
    UINT64_C(0x414a000000000000), /* AJ */
    UINT64_C(0x414b000000000000), /* AK */
    UINT64_C(0x414d000000000000), /* AM */
    UINT64_C(0x414e000000000000), /* AN */
    UINT64_C(0x5435000000000000), /* T5 */
    UINT64_C(0x3130320000000000), /* 102 */
    UINT64_C(0x3033360000000000), /* 036 */
    UINT64_C(0x3030370000000000), /* 007 */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x41424b0000000000), /* ABK */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x424b000000000000), /* BK */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x4c4f490000000000), /* LOI */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x4c4f490000000000), /* LOI */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x4c4f490000000000), /* LOI */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
    UINT64_C(0x424d000000000000), /* BM */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x564f000000000000), /* VO */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3433000000000000), /* 43 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3437000000000000), /* 47 */
    UINT64_C(0x3439000000000000), /* 49 */
    UINT64_C(0x3531000000000000), /* 51 */
    UINT64_C(0x3532000000000000), /* 52 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3937000000000000), /* 97 */
    UINT64_C(0x4950000000000000), /* IP */
    UINT64_C(0x4c35000000000000), /* L5 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x5049000000000000), /* PI */
    UINT64_C(0x5856000000000000), /* XV */
    UINT64_C(0x5858000000000000), /* XX */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4558000000000000), /* EX */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3437000000000000), /* 47 */
    UINT64_C(0x3937000000000000), /* 97 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3532000000000000), /* 52 */
    UINT64_C(0x3537000000000000), /* 57 */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x5435000000000000), /* T5 */
    UINT64_C(0x4131000000000000), /* A1 */
    UINT64_C(0x4133000000000000), /* A3 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4354000000000000), /* CT */
    UINT64_C(0x4e41000000000000), /* NA */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x4444000000000000), /* DD */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x4451000000000000), /* DQ */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x4733000000000000), /* G3 */
    UINT64_C(0x5033000000000000), /* P3 */
    UINT64_C(0x5142000000000000), /* QB */
    UINT64_C(0x5156000000000000), /* QV */
    UINT64_C(0x534a000000000000), /* SJ */
    UINT64_C(0x3042000000000000), /* 0B */
    UINT64_C(0x3147000000000000), /* 1G */
    UINT64_C(0x314a000000000000), /* 1J */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x4735000000000000), /* G5 */
    UINT64_C(0x4e35000000000000), /* N5 */
    UINT64_C(0x4e37000000000000), /* N7 */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x5a48000000000000), /* ZH */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x4133000000000000), /* A3 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x4132000000000000), /* A2 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4131000000000000), /* A1 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x3939390000000000), /* 999 */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x3800000000000000), /* 8 */
};

const uint32_t x278i_table_long_codes[6] = {
    2349, /* 005010X217 */
    2360, /* 005010X231A1 */
    15486, /* SITUATIONAL TRIGGER */
    2349, /* 005010X217 */
    2360, /* 005010X231A1 */
    0,
};
