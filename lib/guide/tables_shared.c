/* Written by guidec from lib/guide/data: do not edit. docs/guide-format.md tells how. */
/* clang-format off */
#include "guide/tables.h"

/* Member tN holds the text at offset N. */
struct x278i_table_texts {
    char t0[1];
    char t1[3];
    char t4[15];
    char t19[23];
    char t42[18];
    char t60[14];
    char t74[23];
    char t97[33];
    char t130[27];
    char t157[26];
    char t183[27];
    char t210[28];
    char t238[40];
    char t278[42];
    char t320[24];
    char t344[24];
    char t368[30];
    char t398[30];
    char t428[10];
    char t438[32];
    char t470[20];
    char t490[9];
    char t499[26];
    char t525[24];
    char t549[24];
    char t573[25];
    char t598[14];
    char t612[32];
    char t644[3];
    char t647[35];
    char t682[10];
    char t692[28];
    char t720[9];
    char t729[36];
    char t765[26];
    char t791[17];
    char t808[23];
    char t831[9];
    char t840[9];
    char t849[10];
    char t859[15];
    char t874[33];
    char t907[13];
    char t920[20];
    char t940[20];
    char t960[16];
    char t976[18];
    char t994[12];
    char t1006[17];
    char t1023[19];
    char t1042[17];
    char t1059[16];
    char t1075[19];
    char t1094[24];
    char t1118[25];
    char t1143[19];
    char t1162[18];
    char t1180[19];
    char t1199[19];
    char t1218[22];
    char t1240[55];
    char t1295[18];
    char t1313[19];
    char t1332[10];
    char t1342[9];
    char t1351[27];
    char t1378[7];
    char t1385[14];
    char t1399[9];
    char t1408[30];
    char t1438[17];
    char t1455[6];
    char t1461[22];
    char t1483[8];
    char t1491[18];
    char t1509[11];
    char t1520[8];
    char t1528[16];
    char t1544[21];
    char t1565[24];
    char t1589[29];
    char t1618[17];
    char t1635[11];
    char t1646[15];
    char t1661[20];
    char t1681[30];
    char t1711[22];
    char t1733[24];
    char t1757[13];
    char t1770[6];
    char t1776[6];
    char t1782[14];
    char t1796[15];
    char t1811[27];
    char t1838[8];
    char t1846[18];
    char t1864[13];
    char t1877[8];
    char t1885[15];
    char t1900[27];
    char t1927[7];
    char t1934[16];
    char t1950[17];
    char t1967[19];
    char t1986[12];
    char t1998[15];
    char t2013[35];
    char t2048[7];
    char t2055[36];
    char t2091[7];
    char t2098[26];
    char t2124[25];
    char t2149[4];
    char t2153[21];
    char t2174[18];
    char t2192[19];
    char t2211[26];
    char t2237[12];
    char t2249[25];
    char t2274[25];
    char t2299[14];
    char t2313[15];
    char t2328[12];
    char t2340[23];
    char t2363[32];
    char t2395[28];
    char t2423[14];
    char t2437[34];
    char t2471[16];
    char t2487[16];
    char t2503[21];
    char t2524[10];
    char t2534[31];
    char t2565[26];
    char t2591[23];
    char t2614[13];
    char t2627[24];
    char t2651[26];
    char t2677[20];
    char t2697[22];
    char t2719[26];
    char t2745[31];
    char t2776[35];
    char t2811[16];
    char t2827[9];
    char t2836[17];
    char t2853[31];
    char t2884[19];
    char t2903[21];
    char t2924[13];
    char t2937[13];
    char t2950[23];
    char t2973[16];
    char t2989[16];
    char t3005[19];
    char t3024[13];
    char t3037[18];
    char t3055[16];
    char t3071[22];
    char t3093[33];
    char t3126[23];
    char t3149[29];
    char t3178[17];
    char t3195[16];
    char t3211[33];
    char t3244[13];
    char t3257[30];
    char t3287[22];
    char t3309[29];
    char t3338[26];
    char t3364[25];
    char t3389[20];
    char t3409[27];
    char t3436[27];
    char t3463[24];
    char t3487[19];
    char t3506[21];
    char t3527[26];
    char t3553[15];
    char t3568[21];
    char t3589[13];
    char t3602[24];
    char t3626[15];
    char t3641[12];
    char t3653[18];
    char t3671[16];
    char t3687[30];
    char t3717[28];
    char t3745[25];
    char t3770[16];
    char t3786[20];
    char t3806[29];
    char t3835[25];
    char t3860[22];
    char t3882[31];
    char t3913[25];
    char t3938[13];
    char t3951[21];
    char t3972[28];
    char t4000[24];
    char t4024[12];
    char t4036[10];
    char t4046[11];
    char t4057[12];
    char t4069[23];
    char t4092[22];
    char t4114[15];
    char t4129[32];
    char t4161[42];
    char t4203[29];
    char t4232[20];
    char t4252[27];
    char t4279[46];
    char t4325[4];
    char t4329[28];
    char t4357[30];
    char t4387[4];
    char t4391[27];
    char t4418[48];
    char t4466[23];
    char t4489[41];
    char t4530[29];
    char t4559[40];
    char t4599[26];
    char t4625[26];
    char t4651[26];
    char t4677[20];
    char t4697[19];
    char t4716[30];
    char t4746[13];
    char t4759[41];
    char t4800[23];
    char t4823[36];
    char t4859[39];
    char t4898[4];
    char t4902[18];
    char t4920[31];
    char t4951[14];
    char t4965[7];
    char t4972[23];
    char t4995[10];
    char t5005[14];
    char t5019[17];
    char t5036[4];
    char t5040[9];
    char t5049[13];
    char t5062[38];
    char t5100[8];
    char t5108[13];
    char t5121[9];
    char t5130[8];
    char t5138[21];
    char t5159[13];
    char t5172[8];
    char t5180[17];
    char t5197[6];
    char t5203[50];
    char t5253[24];
    char t5277[4];
    char t5281[5];
    char t5286[6];
    char t5292[11];
    char t5303[5];
    char t5308[19];
    char t5327[5];
    char t5332[6];
    char t5338[9];
    char t5347[6];
    char t5353[10];
    char t5363[8];
    char t5371[11];
    char t5382[7];
    char t5389[8];
    char t5397[5];
    char t5402[6];
    char t5408[5];
    char t5413[6];
    char t5419[4];
    char t5423[20];
    char t5443[15];
    char t5458[18];
    char t5476[7];
    char t5483[16];
    char t5499[4];
    char t5503[11];
    char t5514[24];
    char t5538[16];
    char t5554[18];
    char t5572[10];
    char t5582[6];
    char t5588[9];
    char t5597[12];
    char t5609[15];
    char t5624[11];
    char t5635[4];
    char t5639[20];
    char t5659[4];
    char t5663[10];
    char t5673[8];
    char t5681[11];
    char t5692[9];
    char t5701[13];
    char t5714[11];
    char t5725[10];
    char t5735[6];
    char t5741[21];
    char t5762[19];
    char t5781[11];
    char t5792[29];
    char t5821[27];
    char t5848[11];
    char t5859[25];
    char t5884[5];
    char t5889[8];
    char t5897[41];
    char t5938[42];
    char t5980[21];
    char t6001[17];
    char t6018[29];
    char t6047[12];
    char t6059[11];
    char t6070[6];
    char t6076[17];
    char t6093[15];
    char t6108[15];
    char t6123[13];
    char t6136[12];
    char t6148[10];
    char t6158[11];
    char t6169[9];
    char t6178[14];
    char t6192[12];
    char t6204[16];
    char t6220[14];
    char t6234[18];
    char t6252[16];
    char t6268[32];
    char t6300[30];
    char t6330[10];
    char t6340[11];
    char t6351[16];
    char t6367[11];
    char t6378[30];
    char t6408[7];
    char t6415[29];
    char t6444[10];
    char t6454[37];
    char t6491[9];
    char t6500[16];
    char t6516[14];
    char t6530[28];
    char t6558[12];
    char t6570[20];
    char t6590[43];
    char t6633[18];
    char t6651[11];
    char t6662[8];
    char t6670[14];
    char t6684[19];
    char t6703[14];
    char t6717[13];
    char t6730[8];
    char t6738[15];
    char t6753[13];
    char t6766[24];
    char t6790[23];
    char t6813[22];
    char t6835[17];
    char t6852[18];
    char t6870[23];
    char t6893[16];
    char t6909[14];
    char t6923[31];
    char t6954[23];
    char t6977[20];
    char t6997[37];
    char t7034[27];
    char t7061[12];
    char t7073[6];
    char t7079[21];
    char t7100[4];
    char t7104[4];
    char t7108[4];
    char t7112[24];
    char t7136[13];
    char t7149[24];
    char t7173[4];
    char t7177[11];
    char t7188[13];
    char t7201[31];
    char t7232[36];
    char t7268[4];
    char t7272[26];
    char t7298[31];
    char t7329[4];
    char t7333[25];
    char t7358[20];
    char t7378[9];
    char t7387[9];
    char t7396[21];
    char t7417[4];
    char t7421[8];
    char t7429[10];
    char t7439[6];
    char t7445[5];
    char t7450[4];
    char t7454[4];
    char t7458[30];
    char t7488[31];
    char t7519[27];
    char t7546[34];
    char t7580[22];
    char t7602[28];
    char t7630[30];
    char t7660[23];
    char t7683[28];
    char t7711[31];
    char t7742[11];
    char t7753[35];
    char t7788[20];
    char t7808[20];
    char t7828[20];
    char t7848[20];
    char t7868[21];
    char t7889[20];
    char t7909[18];
    char t7927[38];
    char t7965[34];
    char t7999[27];
    char t8026[23];
    char t8049[25];
    char t8074[20];
    char t8094[4];
    char t8098[19];
    char t8117[19];
    char t8136[25];
    char t8161[23];
    char t8184[26];
    char t8210[31];
    char t8241[21];
    char t8262[27];
    char t8289[32];
    char t8321[33];
    char t8354[26];
    char t8380[29];
    char t8409[42];
    char t8451[4];
    char t8455[25];
    char t8480[17];
    char t8497[59];
    char t8556[21];
    char t8577[20];
    char t8597[39];
    char t8636[18];
    char t8654[10];
    char t8664[9];
    char t8673[18];
    char t8691[13];
    char t8704[13];
    char t8717[13];
    char t8730[32];
    char t8762[27];
    char t8789[24];
    char t8813[42];
    char t8855[21];
    char t8876[33];
    char t8909[4];
    char t8913[33];
    char t8946[30];
    char t8976[19];
    char t8995[22];
    char t9017[11];
    char t9028[10];
    char t9038[29];
    char t9067[4];
    char t9071[16];
    char t9087[19];
    char t9106[28];
    char t9134[23];
    char t9157[6];
    char t9163[26];
    char t9189[29];
    char t9218[8];
    char t9226[23];
    char t9249[13];
    char t9262[33];
    char t9295[18];
    char t9313[16];
    char t9329[15];
    char t9344[7];
    char t9351[4];
    char t9355[18];
    char t9373[18];
    char t9391[18];
    char t9409[18];
    char t9427[18];
    char t9445[18];
    char t9463[18];
    char t9481[28];
    char t9509[27];
    char t9536[8];
    char t9544[8];
    char t9552[8];
    char t9560[7];
    char t9567[8];
    char t9575[10];
    char t9585[9];
    char t9594[7];
    char t9601[9];
    char t9610[7];
    char t9617[8];
    char t9625[8];
    char t9633[12];
    char t9645[14];
    char t9659[19];
    char t9678[19];
    char t9697[19];
    char t9716[22];
    char t9738[24];
    char t9762[8];
    char t9770[24];
    char t9794[24];
    char t9818[8];
    char t9826[14];
    char t9840[14];
    char t9854[9];
    char t9863[14];
    char t9877[14];
    char t9891[19];
    char t9910[19];
    char t9929[27];
    char t9956[16];
    char t9972[8];
    char t9980[25];
    char t10005[34];
    char t10039[4];
    char t10043[10];
    char t10053[10];
    char t10063[10];
    char t10073[8];
    char t10081[10];
    char t10091[10];
    char t10101[4];
    char t10105[9];
    char t10114[23];
    char t10137[32];
    char t10169[16];
    char t10185[9];
    char t10194[32];
    char t10226[28];
    char t10254[4];
    char t10258[20];
    char t10278[47];
    char t10325[28];
    char t10353[11];
    char t10364[21];
    char t10385[28];
    char t10413[37];
    char t10450[4];
    char t10454[4];
    char t10458[25];
    char t10483[33];
    char t10516[14];
    char t10530[4];
    char t10534[15];
    char t10549[20];
    char t10569[4];
    char t10573[30];
    char t10603[12];
    char t10615[20];
    char t10635[19];
    char t10654[17];
    char t10671[15];
    char t10686[16];
    char t10702[20];
    char t10722[18];
    char t10740[22];
    char t10762[21];
    char t10783[14];
    char t10797[31];
    char t10828[17];
    char t10845[15];
    char t10860[30];
    char t10890[27];
    char t10917[15];
    char t10932[11];
    char t10943[24];
    char t10967[18];
    char t10985[26];
    char t11011[16];
    char t11027[14];
    char t11041[23];
    char t11064[9];
    char t11073[21];
    char t11094[27];
    char t11121[14];
    char t11135[13];
    char t11148[14];
    char t11162[17];
    char t11179[18];
    char t11197[28];
    char t11225[18];
    char t11243[24];
    char t11267[15];
    char t11282[19];
    char t11301[15];
    char t11316[20];
    char t11336[34];
    char t11370[12];
    char t11382[26];
    char t11408[7];
    char t11415[14];
    char t11429[15];
    char t11444[32];
    char t11476[22];
    char t11498[31];
    char t11529[29];
    char t11558[25];
    char t11583[17];
    char t11600[16];
    char t11616[19];
    char t11635[20];
    char t11655[36];
    char t11691[23];
    char t11714[37];
    char t11751[20];
    char t11771[17];
    char t11788[31];
    char t11819[35];
    char t11854[16];
    char t11870[18];
    char t11888[26];
    char t11914[42];
    char t11956[9];
    char t11965[19];
    char t11984[12];
    char t11996[4];
    char t12000[43];
    char t12043[34];
    char t12077[37];
    char t12114[33];
    char t12147[26];
    char t12173[8];
    char t12181[16];
    char t12197[14];
    char t12211[11];
    char t12222[14];
    char t12236[7];
    char t12243[6];
    char t12249[4];
    char t12253[21];
    char t12274[16];
    char t12290[22];
    char t12312[21];
    char t12333[41];
    char t12374[4];
    char t12378[45];
    char t12423[22];
    char t12445[13];
    char t12458[15];
    char t12473[36];
    char t12509[19];
    char t12528[31];
    char t12559[33];
    char t12592[38];
    char t12630[34];
    char t12664[34];
    char t12698[24];
    char t12722[21];
    char t12743[42];
    char t12785[19];
    char t12804[33];
    char t12837[30];
    char t12867[30];
    char t12897[26];
    char t12923[36];
    char t12959[30];
    char t12989[32];
    char t13021[34];
    char t13055[18];
    char t13073[21];
    char t13094[34];
    char t13128[33];
    char t13161[35];
    char t13196[37];
    char t13233[21];
    char t13254[24];
    char t13278[30];
    char t13308[38];
    char t13346[23];
    char t13369[31];
    char t13400[21];
    char t13421[36];
    char t13457[31];
    char t13488[29];
    char t13517[29];
    char t13546[43];
    char t13589[33];
    char t13622[46];
    char t13668[40];
    char t13708[34];
    char t13742[34];
    char t13776[28];
    char t13804[25];
    char t13829[34];
    char t13863[4];
    char t13867[5];
    char t13872[8];
    char t13880[5];
    char t13885[5];
    char t13890[10];
    char t13900[10];
    char t13910[23];
    char t13933[9];
    char t13942[5];
    char t13947[57];
    char t14004[5];
    char t14009[7];
    char t14016[11];
    char t14027[5];
    char t14032[7];
    char t14039[5];
    char t14044[8];
    char t14052[5];
    char t14057[5];
    char t14062[6];
    char t14068[19];
    char t14087[5];
    char t14092[3];
    char t14095[15];
    char t14110[4];
    char t14114[5];
    char t14119[10];
    char t14129[13];
    char t14142[26];
    char t14168[15];
    char t14183[23];
    char t14206[21];
    char t14227[14];
    char t14241[5];
    char t14246[6];
    char t14252[7];
    char t14259[8];
    char t14267[9];
    char t14276[10];
    char t14286[13];
    char t14299[16];
    char t14315[24];
    char t14339[40];
    char t14379[5];
    char t14384[10];
    char t14394[10];
    char t14404[8];
    char t14412[11];
    char t14423[9];
    char t14432[9];
    char t14441[17];
    char t14458[11];
    char t14469[10];
    char t14479[9];
    char t14488[13];
    char t14501[11];
    char t14512[20];
    char t14532[10];
    char t14542[25];
    char t14567[12];
    char t14579[5];
    char t14584[18];
    char t14602[29];
    char t14631[5];
    char t14636[45];
    char t14681[20];
    char t14701[30];
    char t14731[30];
    char t14761[33];
    char t14794[27];
    char t14821[24];
    char t14845[28];
    char t14873[6];
    char t14879[19];
    char t14898[10];
    char t14908[11];
    char t14919[16];
    char t14935[29];
    char t14964[29];
    char t14993[32];
    char t15025[32];
    char t15057[42];
    char t15099[23];
    char t15122[27];
    char t15149[26];
    char t15175[14];
    char t15189[35];
    char t15224[31];
    char t15255[16];
    char t15271[26];
    char t15297[18];
    char t15315[15];
    char t15330[5];
    char t15335[13];
    char t15348[12];
    char t15360[14];
    char t15374[11];
    char t15385[5];
    char t15390[30];
    char t15420[20];
    char t15440[19];
    char t15459[32];
    char t15491[27];
    char t15518[24];
    char t15542[5];
    char t15547[21];
    char t15568[30];
    char t15598[29];
    char t15627[19];
    char t15646[24];
    char t15670[20];
    char t15690[22];
    char t15712[17];
    char t15729[30];
    char t15759[9];
    char t15768[36];
    char t15804[25];
    char t15829[34];
    char t15863[25];
    char t15888[38];
    char t15926[18];
    char t15944[28];
    char t15972[33];
    char t16005[21];
    char t16026[32];
    char t16058[15];
    char t16073[40];
    char t16113[25];
    char t16138[33];
    char t16171[31];
    char t16202[29];
    char t16231[25];
    char t16256[22];
    char t16278[36];
    char t16314[33];
    char t16347[27];
    char t16374[23];
    char t16397[18];
    char t16415[10];
    char t16425[26];
    char t16451[28];
    char t16479[41];
    char t16520[39];
    char t16559[38];
    char t16597[34];
    char t16631[20];
    char t16651[28];
    char t16679[27];
    char t16706[30];
    char t16736[20];
    char t16756[15];
    char t16771[19];
    char t16790[28];
    char t16818[17];
    char t16835[7];
    char t16842[9];
    char t16851[28];
    char t16879[22];
    char t16901[19];
    char t16920[27];
    char t16947[27];
    char t16974[26];
    char t17000[11];
    char t17011[9];
    char t17020[15];
    char t17035[24];
    char t17059[17];
    char t17076[30];
    char t17106[16];
    char t17122[12];
    char t17134[18];
    char t17152[9];
    char t17161[18];
    char t17179[12];
    char t17191[16];
    char t17207[12];
    char t17219[10];
    char t17229[31];
    char t17260[17];
    char t17277[21];
    char t17298[10];
    char t17308[15];
    char t17323[8];
    char t17331[20];
    char t17351[14];
    char t17365[10];
    char t17375[23];
    char t17398[16];
    char t17414[17];
    char t17431[9];
    char t17440[10];
    char t17450[23];
    char t17473[14];
    char t17487[17];
    char t17504[22];
    char t17526[14];
    char t17540[16];
    char t17556[14];
    char t17570[18];
    char t17588[5];
    char t17593[18];
    char t17611[17];
    char t17628[7];
    char t17635[10];
    char t17645[13];
    char t17658[13];
    char t17671[8];
    char t17679[16];
    char t17695[8];
    char t17703[8];
    char t17711[5];
    char t17716[34];
    char t17750[27];
    char t17777[5];
    char t17782[22];
    char t17804[24];
    char t17828[32];
    char t17860[25];
    char t17885[13];
    char t17898[12];
    char t17910[17];
    char t17927[8];
    char t17935[5];
    char t17940[10];
    char t17950[9];
    char t17959[17];
    char t17976[7];
    char t17983[5];
    char t17988[10];
    char t17998[21];
    char t18019[8];
    char t18027[12];
    char t18039[33];
    char t18072[5];
    char t18077[41];
    char t18118[15];
    char t18133[15];
    char t18148[19];
    char t18167[17];
    char t18184[18];
    char t18202[12];
    char t18214[22];
    char t18236[6];
    char t18242[5];
    char t18247[13];
    char t18260[18];
    char t18278[15];
    char t18293[16];
    char t18309[13];
    char t18322[5];
    char t18327[11];
    char t18338[21];
    char t18359[10];
    char t18369[20];
    char t18389[9];
    char t18398[8];
    char t18406[5];
    char t18411[29];
    char t18440[19];
    char t18459[16];
    char t18475[5];
    char t18480[18];
    char t18498[5];
    char t18503[14];
    char t18517[6];
    char t18523[26];
    char t18549[11];
    char t18560[15];
    char t18575[5];
    char t18580[25];
    char t18605[16];
    char t18621[5];
    char t18626[13];
    char t18639[14];
    char t18653[9];
    char t18662[13];
    char t18675[35];
    char t18710[23];
    char t18733[19];
    char t18752[24];
    char t18776[22];
    char t18798[11];
    char t18809[18];
    char t18827[24];
    char t18851[23];
    char t18874[12];
    char t18886[18];
    char t18904[13];
    char t18917[19];
    char t18936[12];
    char t18948[26];
    char t18974[18];
    char t18992[13];
    char t19005[29];
    char t19034[20];
    char t19054[12];
    char t19066[14];
    char t19080[16];
    char t19096[13];
    char t19109[15];
    char t19124[17];
    char t19141[13];
    char t19154[26];
    char t19180[26];
    char t19206[19];
    char t19225[13];
    char t19238[20];
    char t19258[25];
    char t19283[15];
    char t19298[21];
    char t19319[29];
    char t19348[28];
    char t19376[30];
    char t19406[15];
    char t19421[14];
    char t19435[18];
    char t19453[19];
    char t19472[10];
    char t19482[19];
    char t19501[18];
    char t19519[17];
    char t19536[23];
    char t19559[15];
    char t19574[17];
    char t19591[12];
    char t19603[13];
    char t19616[10];
    char t19626[18];
    char t19644[15];
    char t19659[10];
    char t19669[11];
    char t19680[12];
    char t19692[15];
    char t19707[19];
    char t19726[19];
    char t19745[21];
    char t19766[18];
    char t19784[9];
    char t19793[9];
    char t19802[13];
    char t19815[16];
    char t19831[20];
    char t19851[14];
    char t19865[16];
    char t19881[12];
    char t19893[9];
    char t19902[5];
    char t19907[19];
    char t19926[7];
    char t19933[9];
    char t19942[9];
    char t19951[12];
    char t19963[14];
    char t19977[15];
    char t19992[21];
    char t20013[18];
    char t20031[15];
    char t20046[16];
    char t20062[31];
    char t20093[16];
    char t20109[11];
    char t20120[15];
    char t20135[7];
    char t20142[26];
    char t20168[10];
    char t20178[37];
    char t20215[21];
    char t20236[18];
    char t20254[16];
    char t20270[16];
    char t20286[14];
    char t20300[8];
    char t20308[17];
    char t20325[10];
    char t20335[10];
    char t20345[20];
    char t20365[19];
    char t20384[19];
    char t20403[14];
    char t20417[16];
    char t20433[8];
    char t20441[15];
    char t20456[14];
    char t20470[24];
    char t20494[9];
    char t20503[17];
    char t20520[10];
    char t20530[6];
    char t20536[24];
    char t20560[18];
    char t20578[21];
    char t20599[5];
    char t20604[11];
    char t20615[11];
    char t20626[11];
    char t20637[11];
    char t20648[11];
    char t20659[11];
    char t20670[11];
    char t20681[7];
    char t20688[6];
    char t20694[9];
    char t20703[9];
    char t20712[9];
    char t20721[9];
    char t20730[9];
    char t20739[8];
    char t20747[7];
    char t20754[11];
    char t20765[12];
    char t20777[12];
    char t20789[12];
    char t20801[11];
    char t20812[11];
    char t20823[11];
    char t20834[11];
    char t20845[11];
    char t20856[11];
    char t20867[11];
    char t20878[11];
    char t20889[5];
    char t20894[7];
    char t20901[7];
    char t20908[7];
    char t20915[8];
    char t20923[8];
    char t20931[7];
    char t20938[9];
    char t20947[5];
    char t20952[14];
    char t20966[25];
    char t20991[29];
    char t21020[33];
    char t21053[23];
    char t21076[5];
    char t21081[20];
    char t21101[14];
    char t21115[18];
    char t21133[19];
    char t21152[13];
    char t21165[19];
    char t21184[12];
    char t21196[24];
    char t21220[20];
    char t21240[13];
    char t21253[22];
    char t21275[21];
    char t21296[10];
    char t21306[5];
    char t21311[30];
    char t21341[36];
    char t21377[17];
    char t21394[20];
    char t21414[27];
    char t21441[11];
    char t21452[21];
    char t21473[26];
    char t21499[29];
    char t21528[27];
    char t21555[5];
    char t21560[17];
    char t21577[23];
    char t21600[25];
    char t21625[33];
    char t21658[5];
    char t21663[6];
    char t21669[8];
    char t21677[5];
    char t21682[5];
    char t21687[20];
    char t21707[47];
    char t21754[8];
    char t21762[28];
    char t21790[8];
    char t21798[23];
    char t21821[4];
    char t21825[22];
    char t21847[22];
    char t21869[22];
    char t21891[19];
    char t21910[23];
    char t21933[22];
    char t21955[37];
    char t21992[4];
    char t21996[17];
    char t22013[9];
    char t22022[4];
    char t22026[5];
    char t22031[17];
    char t22048[17];
    char t22065[29];
    char t22094[30];
    char t22124[18];
    char t22142[18];
    char t22160[17];
    char t22177[4];
    char t22181[13];
    char t22194[4];
    char t22198[13];
    char t22211[10];
    char t22221[4];
    char t22225[12];
    char t22237[11];
    char t22248[5];
    char t22253[4];
    char t22257[21];
    char t22278[4];
    char t22282[9];
    char t22291[23];
    char t22314[32];
    char t22346[22];
    char t22368[27];
    char t22395[28];
    char t22423[18];
    char t22441[30];
    char t22471[20];
    char t22491[20];
    char t22511[32];
    char t22543[28];
    char t22571[27];
    char t22598[23];
    char t22621[21];
    char t22642[19];
    char t22661[23];
    char t22684[28];
    char t22712[18];
    char t22730[18];
    char t22748[26];
    char t22774[22];
    char t22796[26];
    char t22822[25];
    char t22847[26];
    char t22873[28];
    char t22901[42];
    char t22943[42];
    char t22985[27];
    char t23012[30];
    char t23042[8];
    char t23050[28];
    char t23078[37];
    char t23115[35];
    char t23150[29];
    char t23179[23];
    char t23202[18];
    char t23220[28];
    char t23248[29];
    char t23277[21];
    char t23298[44];
    char t23342[24];
    char t23366[20];
    char t23386[24];
    char t23410[30];
    char t23440[27];
    char t23467[41];
    char t23508[21];
    char t23529[21];
    char t23550[12];
    char t23562[18];
    char t23580[35];
    char t23615[18];
    char t23633[23];
    char t23656[23];
    char t23679[13];
    char t23692[32];
    char t23724[21];
    char t23745[24];
    char t23769[27];
    char t23796[25];
    char t23821[28];
    char t23849[39];
    char t23888[8];
    char t23896[38];
    char t23934[32];
    char t23966[36];
    char t24002[22];
    char t24024[20];
    char t24044[20];
    char t24064[22];
    char t24086[9];
    char t24095[25];
    char t24120[17];
    char t24137[48];
    char t24185[27];
    char t24212[38];
    char t24250[39];
    char t24289[22];
    char t24311[38];
    char t24349[38];
    char t24387[38];
    char t24425[19];
    char t24444[29];
    char t24473[19];
    char t24492[4];
    char t24496[24];
    char t24520[14];
    char t24534[4];
    char t24538[20];
    char t24558[10];
    char t24568[4];
    char t24572[22];
    char t24594[12];
    char t24606[4];
    char t24610[12];
    char t24622[4];
    char t24626[10];
    char t24636[4];
    char t24640[21];
    char t24661[4];
    char t24665[20];
    char t24685[27];
    char t24712[4];
    char t24716[19];
    char t24735[21];
    char t24756[20];
    char t24776[4];
    char t24780[20];
    char t24800[17];
    char t24817[4];
    char t24821[43];
    char t24864[24];
    char t24888[22];
    char t24910[19];
    char t24929[4];
    char t24933[21];
    char t24954[4];
    char t24958[11];
    char t24969[4];
    char t24973[11];
    char t24984[4];
    char t24988[21];
    char t25009[3];
    char t25012[19];
    char t25031[19];
    char t25050[25];
    char t25075[27];
    char t25102[3];
    char t25105[36];
    char t25141[23];
    char t25164[19];
    char t25183[27];
    char t25210[4];
    char t25214[24];
    char t25238[24];
    char t25262[29];
    char t25291[3];
    char t25294[42];
    char t25336[38];
    char t25374[25];
    char t25399[20];
    char t25419[25];
    char t25444[4];
    char t25448[14];
    char t25462[14];
    char t25476[17];
    char t25493[19];
    char t25512[16];
    char t25528[4];
    char t25532[16];
    char t25548[4];
    char t25552[11];
    char t25563[16];
    char t25579[13];
    char t25592[11];
    char t25603[37];
    char t25640[4];
    char t25644[26];
    char t25670[31];
    char t25701[19];
    char t25720[17];
    char t25737[4];
    char t25741[14];
    char t25755[17];
    char t25772[20];
    char t25792[12];
    char t25804[23];
    char t25827[26];
    char t25853[5];
    char t25858[11];
    char t25869[5];
    char t25874[12];
    char t25886[5];
    char t25891[12];
    char t25903[5];
    char t25908[12];
    char t25920[5];
    char t25925[13];
    char t25938[11];
    char t25949[3];
    char t25952[20];
    char t25972[4];
    char t25976[20];
    char t25996[21];
    char t26017[15];
    char t26032[15];
    char t26047[4];
    char t26051[15];
    char t26066[25];
    char t26091[5];
    char t26096[3];
    char t26099[18];
    char t26117[4];
    char t26121[12];
    char t26133[4];
    char t26137[8];
    char t26145[3];
    char t26148[19];
    char t26167[4];
    char t26171[12];
    char t26183[4];
    char t26187[20];
    char t26207[5];
    char t26212[16];
    char t26228[17];
    char t26245[13];
    char t26258[3];
    char t26261[19];
    char t26280[17];
    char t26297[4];
    char t26301[19];
    char t26320[17];
    char t26337[19];
    char t26356[17];
    char t26373[18];
    char t26391[4];
    char t26395[27];
    char t26422[19];
    char t26441[19];
    char t26460[23];
    char t26483[6];
    char t26489[22];
    char t26511[5];
    char t26516[27];
    char t26543[5];
    char t26548[13];
    char t26561[12];
    char t26573[11];
    char t26584[5];
    char t26589[7];
    char t26596[15];
    char t26611[5];
    char t26616[30];
    char t26646[5];
    char t26651[19];
    char t26670[5];
    char t26675[22];
    char t26697[4];
    char t26701[9];
    char t26710[4];
    char t26714[20];
    char t26734[14];
    char t26748[5];
    char t26753[16];
    char t26769[19];
    char t26788[27];
    char t26815[17];
    char t26832[4];
    char t26836[19];
    char t26855[5];
    char t26860[15];
    char t26875[5];
    char t26880[28];
    char t26908[5];
    char t26913[12];
    char t26925[5];
    char t26930[29];
    char t26959[15];
    char t26974[5];
    char t26979[7];
    char t26986[12];
    char t26998[16];
    char t27014[5];
    char t27019[22];
    char t27041[5];
    char t27046[20];
    char t27066[15];
    char t27081[19];
    char t27100[22];
    char t27122[20];
    char t27142[16];
    char t27158[12];
    char t27170[4];
    char t27174[31];
    char t27205[5];
    char t27210[28];
    char t27238[17];
    char t27255[19];
    char t27274[13];
    char t27287[40];
    char t27327[5];
    char t27332[27];
    char t27359[5];
    char t27364[27];
    char t27391[25];
    char t27416[10];
    char t27426[23];
    char t27449[13];
    char t27462[15];
    char t27477[25];
    char t27502[33];
    char t27535[34];
    char t27569[29];
    char t27598[10];
    char t27608[31];
    char t27639[5];
    char t27644[31];
    char t27675[31];
    char t27706[31];
    char t27737[31];
    char t27768[31];
    char t27799[31];
    char t27830[31];
    char t27861[31];
    char t27892[32];
    char t27924[32];
    char t27956[32];
    char t27988[30];
    char t28018[19];
    char t28037[20];
    char t28057[32];
    char t28089[18];
    char t28107[5];
    char t28112[22];
    char t28134[18];
    char t28152[4];
    char t28156[26];
    char t28182[21];
    char t28203[21];
    char t28224[19];
    char t28243[22];
    char t28265[17];
    char t28282[17];
    char t28299[17];
    char t28316[17];
    char t28333[17];
    char t28350[30];
    char t28380[15];
    char t28395[5];
    char t28400[17];
    char t28417[5];
    char t28422[15];
    char t28437[5];
    char t28442[32];
    char t28474[20];
    char t28494[12];
    char t28506[15];
    char t28521[3];
    char t28524[25];
    char t28549[27];
    char t28576[14];
    char t28590[19];
    char t28609[10];
    char t28619[10];
    char t28629[19];
    char t28648[18];
    char t28666[20];
    char t28686[27];
    char t28713[4];
    char t28717[21];
    char t28738[23];
    char t28761[21];
    char t28782[10];
    char t28792[18];
    char t28810[18];
    char t28828[24];
    char t28852[24];
    char t28876[21];
    char t28897[20];
    char t28917[24];
    char t28941[24];
    char t28965[22];
    char t28987[17];
    char t29004[23];
    char t29027[14];
    char t29041[28];
    char t29069[19];
    char t29088[18];
    char t29106[22];
    char t29128[22];
    char t29150[22];
    char t29172[22];
    char t29194[26];
    char t29220[23];
    char t29243[24];
    char t29267[23];
    char t29290[14];
    char t29304[21];
    char t29325[5];
    char t29330[23];
    char t29353[13];
    char t29366[25];
    char t29391[24];
    char t29415[5];
    char t29420[21];
    char t29441[16];
    char t29457[23];
    char t29480[22];
    char t29502[17];
    char t29519[10];
    char t29529[23];
    char t29552[27];
    char t29579[14];
    char t29593[4];
    char t29597[25];
    char t29622[23];
    char t29645[30];
    char t29675[5];
    char t29680[13];
    char t29693[10];
    char t29703[4];
    char t29707[16];
    char t29723[4];
    char t29727[7];
    char t29734[21];
    char t29755[22];
    char t29777[5];
    char t29782[12];
    char t29794[4];
    char t29798[16];
    char t29814[14];
    char t29828[17];
    char t29845[5];
    char t29850[31];
    char t29881[5];
    char t29886[7];
    char t29893[15];
    char t29908[19];
    char t29927[5];
    char t29932[11];
    char t29943[21];
    char t29964[12];
    char t29976[5];
    char t29981[22];
    char t30003[5];
    char t30008[13];
    char t30021[5];
    char t30026[14];
    char t30040[5];
    char t30045[10];
    char t30055[27];
    char t30082[19];
    char t30101[5];
    char t30106[22];
    char t30128[4];
    char t30132[10];
    char t30142[5];
    char t30147[15];
    char t30162[29];
    char t30191[24];
    char t30215[5];
    char t30220[23];
    char t30243[14];
    char t30257[6];
    char t30263[26];
    char t30289[13];
    char t30302[27];
    char t30329[5];
    char t30334[22];
    char t30356[35];
    char t30391[34];
    char t30425[21];
    char t30446[32];
    char t30478[32];
    char t30510[28];
    char t30538[22];
    char t30560[14];
    char t30574[20];
    char t30594[4];
    char t30598[36];
    char t30634[4];
    char t30638[8];
    char t30646[4];
    char t30650[19];
    char t30669[8];
    char t30677[35];
    char t30712[5];
    char t30717[11];
    char t30728[17];
    char t30745[32];
    char t30777[5];
    char t30782[33];
    char t30815[5];
    char t30820[14];
    char t30834[20];
    char t30854[4];
    char t30858[19];
    char t30877[20];
    char t30897[4];
    char t30901[33];
    char t30934[36];
    char t30970[25];
    char t30995[25];
    char t31020[25];
    char t31045[25];
    char t31070[25];
    char t31095[23];
    char t31118[26];
    char t31144[26];
    char t31170[26];
    char t31196[4];
    char t31200[26];
    char t31226[2];
    char t31228[19];
    char t31247[19];
    char t31266[19];
    char t31285[19];
    char t31304[19];
    char t31323[27];
    char t31350[46];
    char t31396[17];
    char t31413[17];
    char t31430[20];
    char t31450[10];
    char t31460[18];
    char t31478[17];
    char t31495[5];
    char t31500[10];
    char t31510[4];
    char t31514[7];
    char t31521[15];
    char t31536[4];
    char t31540[21];
    char t31561[12];
    char t31573[4];
    char t31577[19];
    char t31596[21];
    char t31617[5];
    char t31622[15];
    char t31637[4];
    char t31641[13];
    char t31654[4];
    char t31658[21];
    char t31679[21];
    char t31700[25];
    char t31725[7];
    char t31732[8];
    char t31740[15];
    char t31755[34];
    char t31789[14];
    char t31803[20];
    char t31823[7];
    char t31830[26];
    char t31856[12];
    char t31868[13];
    char t31881[32];
    char t31913[12];
    char t31925[27];
    char t31952[15];
    char t31967[4];
    char t31971[19];
    char t31990[17];
    char t32007[18];
    char t32025[33];
    char t32058[19];
    char t32077[4];
    char t32081[16];
    char t32097[11];
    char t32108[4];
    char t32112[19];
    char t32131[4];
    char t32135[20];
    char t32155[22];
    char t32177[4];
    char t32181[19];
    char t32200[4];
    char t32204[10];
    char t32214[4];
    char t32218[11];
    char t32229[4];
    char t32233[14];
    char t32247[4];
    char t32251[13];
    char t32264[4];
    char t32268[15];
    char t32283[10];
    char t32293[12];
    char t32305[17];
    char t32322[4];
    char t32326[4];
    char t32330[22];
    char t32352[38];
    char t32390[22];
    char t32412[24];
    char t32436[19];
    char t32455[18];
    char t32473[16];
    char t32489[4];
    char t32493[16];
    char t32509[16];
    char t32525[16];
    char t32541[16];
    char t32557[21];
    char t32578[15];
    char t32593[11];
    char t32604[5];
    char t32609[11];
    char t32620[11];
    char t32631[11];
    char t32642[22];
    char t32664[25];
    char t32689[23];
    char t32712[20];
    char t32732[5];
    char t32737[20];
    char t32757[20];
    char t32777[20];
    char t32797[14];
    char t32811[16];
    char t32827[16];
    char t32843[16];
    char t32859[16];
    char t32875[16];
    char t32891[12];
    char t32903[19];
    char t32922[5];
    char t32927[19];
    char t32946[19];
    char t32965[19];
    char t32984[19];
    char t33003[17];
    char t33020[24];
    char t33044[15];
    char t33059[8];
    char t33067[34];
    char t33101[24];
    char t33125[16];
    char t33141[5];
    char t33146[15];
    char t33161[16];
    char t33177[16];
    char t33193[16];
    char t33209[18];
    char t33227[20];
    char t33247[20];
    char t33267[17];
    char t33284[4];
    char t33288[19];
    char t33307[5];
    char t33312[20];
    char t33332[5];
    char t33337[19];
    char t33356[15];
    char t33371[5];
    char t33376[21];
    char t33397[22];
    char t33419[18];
    char t33437[22];
    char t33459[18];
    char t33477[22];
    char t33499[18];
    char t33517[25];
    char t33542[14];
    char t33556[12];
    char t33568[16];
    char t33584[14];
    char t33598[5];
    char t33603[21];
    char t33624[5];
    char t33629[21];
    char t33650[21];
    char t33671[5];
    char t33676[23];
    char t33699[13];
    char t33712[18];
    char t33730[5];
    char t33735[21];
    char t33756[27];
    char t33783[19];
    char t33802[25];
    char t33827[4];
    char t33831[16];
    char t33847[15];
    char t33862[19];
    char t33881[33];
    char t33914[22];
    char t33936[52];
    char t33988[21];
    char t34009[44];
    char t34053[82];
    char t34135[17];
    char t34152[6];
    char t34158[18];
    char t34176[25];
    char t34201[6];
    char t34207[9];
    char t34216[24];
    char t34240[61];
    char t34301[48];
    char t34349[53];
    char t34402[6];
    char t34408[16];
    char t34424[6];
    char t34430[15];
    char t34445[48];
    char t34493[24];
    char t34517[48];
    char t34565[53];
    char t34618[40];
    char t34658[56];
    char t34714[29];
    char t34743[71];
    char t34814[6];
    char t34820[17];
    char t34837[6];
    char t34843[16];
    char t34859[48];
    char t34907[84];
    char t34991[22];
    char t35013[105];
    char t35118[13];
    char t35131[6];
    char t35137[16];
    char t35153[111];
    char t35264[6];
    char t35270[15];
    char t35285[42];
    char t35327[64];
    char t35391[69];
    char t35460[6];
    char t35466[20];
    char t35486[89];
    char t35575[29];
    char t35604[99];
    char t35703[83];
    char t35786[71];
    char t35857[18];
    char t35875[81];
    char t35956[108];
    char t36064[66];
    char t36130[22];
    char t36152[88];
    char t36240[43];
    char t36283[55];
    char t36338[61];
    char t36399[25];
    char t36424[83];
    char t36507[56];
    char t36563[135];
    char t36698[30];
    char t36728[3];
    char t36731[116];
    char t36847[32];
    char t36879[3];
    char t36882[52];
    char t36934[14];
    char t36948[88];
    char t37036[21];
    char t37057[4];
    char t37061[59];
    char t37120[4];
    char t37124[63];
    char t37187[4];
    char t37191[72];
    char t37263[4];
    char t37267[90];
    char t37357[11];
    char t37368[4];
    char t37372[49];
    char t37421[15];
    char t37436[4];
    char t37440[64];
    char t37504[15];
    char t37519[4];
    char t37523[77];
    char t37600[95];
    char t37695[29];
    char t37724[33];
    char t37757[66];
    char t37823[69];
    char t37892[21];
    char t37913[3];
    char t37916[58];
    char t37974[24];
    char t37998[3];
    char t38001[66];
    char t38067[15];
    char t38082[3];
    char t38085[55];
    char t38140[26];
    char t38166[3];
    char t38169[81];
    char t38250[3];
    char t38253[79];
    char t38332[3];
    char t38335[72];
    char t38407[3];
    char t38410[46];
    char t38456[43];
    char t38499[34];
    char t38533[34];
    char t38567[31];
    char t38598[95];
    char t38693[21];
    char t38714[20];
    char t38734[99];
    char t38833[65];
    char t38898[7];
    char t38905[15];
    char t38920[84];
    char t39004[28];
    char t39032[73];
    char t39105[25];
    char t39130[57];
    char t39187[7];
    char t39194[19];
    char t39213[96];
    char t39309[7];
    char t39316[22];
    char t39338[59];
    char t39397[33];
    char t39430[53];
    char t39483[3];
    char t39486[26];
    char t39512[4];
    char t39516[6];
    char t39522[14];
    char t39536[49];
    char t39585[23];
    char t39608[96];
    char t39704[43];
    char t39747[26];
    char t39773[26];
    char t39799[36];
    char t39835[23];
    char t39858[36];
    char t39894[67];
    char t39961[58];
    char t40019[64];
    char t40083[13];
    char t40096[90];
    char t40186[24];
    char t40210[4];
    char t40214[53];
    char t40267[23];
    char t40290[67];
    char t40357[54];
    char t40411[42];
    char t40453[39];
    char t40492[67];
    char t40559[47];
    char t40606[67];
    char t40673[49];
    char t40722[92];
    char t40814[96];
    char t40910[6];
    char t40916[91];
    char t41007[4];
    char t41011[21];
    char t41032[47];
    char t41079[32];
    char t41111[20];
    char t41131[26];
    char t41157[4];
    char t41161[72];
    char t41233[12];
    char t41245[20];
    char t41265[55];
    char t41320[12];
    char t41332[20];
    char t41352[17];
    char t41369[55];
    char t41424[6];
    char t41430[19];
    char t41449[69];
    char t41518[13];
    char t41531[19];
    char t41550[63];
    char t41613[13];
    char t41626[18];
    char t41644[8];
    char t41652[42];
    char t41694[16];
    char t41710[18];
    char t41728[82];
    char t41810[16];
    char t41826[17];
    char t41843[19];
    char t41862[19];
    char t41881[27];
    char t41908[74];
    char t41982[12];
    char t41994[25];
    char t42019[57];
    char t42076[6];
    char t42082[17];
    char t42099[19];
    char t42118[19];
    char t42137[27];
    char t42164[73];
    char t42237[25];
    char t42262[56];
    char t42318[22];
    char t42340[65];
    char t42405[11];
    char t42416[18];
    char t42434[97];
    char t42531[49];
    char t42580[21];
    char t42601[42];
    char t42643[19];
    char t42662[21];
    char t42683[64];
    char t42747[21];
    char t42768[21];
    char t42789[66];
    char t42855[16];
    char t42871[18];
    char t42889[64];
    char t42953[12];
    char t42965[21];
    char t42986[48];
    char t43034[22];
    char t43056[21];
    char t43077[60];
    char t43137[22];
    char t43159[27];
    char t43186[62];
    char t43248[29];
    char t43277[27];
    char t43304[58];
    char t43362[29];
    char t43391[27];
    char t43418[61];
    char t43479[23];
    char t43502[27];
    char t43529[57];
    char t43586[23];
    char t43609[21];
    char t43630[58];
    char t43688[84];
    char t43772[20];
    char t43792[69];
    char t43861[12];
    char t43873[24];
    char t43897[14];
    char t43911[107];
    char t44018[52];
    char t44070[24];
    char t44094[52];
    char t44146[24];
    char t44170[52];
    char t44222[52];
    char t44274[52];
    char t44326[52];
    char t44378[52];
    char t44430[52];
    char t44482[52];
    char t44534[52];
    char t44586[52];
    char t44638[52];
    char t44690[21];
    char t44711[18];
    char t44729[20];
    char t44749[20];
    char t44769[21];
    char t44790[50];
    char t44840[12];
    char t44852[21];
    char t44873[64];
    char t44937[16];
    char t44953[19];
    char t44972[20];
    char t44992[48];
    char t45040[8];
    char t45048[20];
    char t45068[42];
    char t45110[8];
    char t45118[22];
    char t45140[82];
    char t45222[17];
    char t45239[21];
    char t45260[8];
    char t45268[102];
    char t45370[12];
    char t45382[22];
    char t45404[8];
    char t45412[71];
    char t45483[16];
    char t45499[22];
    char t45521[95];
    char t45616[91];
    char t45707[18];
    char t45725[18];
    char t45743[58];
    char t45801[8];
    char t45809[20];
    char t45829[27];
    char t45856[60];
    char t45916[29];
    char t45945[27];
    char t45972[59];
    char t46031[23];
    char t46054[20];
    char t46074[59];
    char t46133[6];
    char t46139[20];
    char t46159[60];
    char t46219[6];
    char t46225[20];
    char t46245[53];
    char t46298[6];
    char t46304[20];
    char t46324[17];
    char t46341[19];
    char t46360[19];
    char t46379[20];
    char t46399[18];
    char t46417[20];
    char t46437[26];
    char t46463[9];
    char t46472[13];
    char t46485[16];
    char t46501[62];
    char t46563[15];
    char t46578[101];
    char t46679[19];
    char t46698[23];
    char t46721[115];
    char t46836[12];
    char t46848[25];
    char t46873[71];
    char t46944[18];
    char t46962[53];
    char t47015[54];
    char t47069[20];
    char t47089[16];
    char t47105[79];
    char t47184[92];
    char t47276[22];
    char t47298[61];
    char t47359[17];
    char t47376[80];
    char t47456[104];
    char t47560[61];
    char t47621[85];
    char t47706[105];
    char t47811[19];
    char t47830[61];
    char t47891[32];
    char t47923[12];
    char t47935[97];
    char t48032[16];
    char t48048[135];
    char t48183[104];
    char t48287[62];
    char t48349[99];
    char t48448[64];
    char t48512[61];
    char t48573[21];
    char t48594[68];
    char t48662[72];
    char t48734[81];
    char t48815[99];
    char t48914[58];
    char t48972[73];
    char t49045[46];
    char t49091[25];
    char t49116[4];
    char t49120[53];
    char t49173[30];
    char t49203[4];
    char t49207[68];
    char t49275[29];
    char t49304[4];
    char t49308[104];
    char t49412[29];
    char t49441[33];
    char t49474[65];
    char t49539[75];
    char t49614[89];
    char t49703[66];
    char t49769[43];
    char t49812[110];
    char t49922[68];
    char t49990[63];
    char t50053[117];
    char t50170[25];
    char t50195[113];
    char t50308[50];
    char t50358[25];
    char t50383[73];
    char t50456[17];
    char t50473[17];
    char t50490[20];
    char t50510[118];
    char t50628[17];
    char t50645[73];
    char t50718[24];
    char t50742[65];
    char t50807[35];
    char t50842[17];
    char t50859[96];
    char t50955[68];
    char t51023[7];
    char t51030[86];
    char t51116[68];
    char t51184[7];
    char t51191[43];
    char t51234[101];
    char t51335[19];
    char t51354[58];
    char t51412[20];
    char t51432[20];
    char t51452[18];
    char t51470[19];
    char t51489[62];
    char t51551[36];
    char t51587[20];
    char t51607[39];
    char t51646[18];
    char t51664[20];
    char t51684[19];
    char t51703[63];
    char t51766[52];
    char t51818[18];
    char t51836[17];
    char t51853[19];
    char t51872[19];
    char t51891[27];
    char t51918[25];
    char t51943[19];
    char t51962[62];
    char t52024[56];
    char t52080[17];
    char t52097[19];
    char t52116[19];
    char t52135[27];
    char t52162[25];
    char t52187[23];
    char t52210[8];
    char t52218[80];
    char t52298[80];
    char t52378[22];
    char t52400[7];
    char t52407[58];
    char t52465[26];
    char t52491[20];
    char t52511[51];
    char t52562[12];
    char t52574[25];
    char t52599[68];
    char t52667[20];
    char t52687[61];
    char t52748[32];
    char t52780[23];
    char t52803[90];
    char t52893[12];
    char t52905[21];
    char t52926[93];
    char t53019[95];
    char t53114[18];
    char t53132[18];
    char t53150[21];
    char t53171[21];
    char t53192[27];
    char t53219[27];
    char t53246[27];
    char t53273[27];
    char t53300[25];
    char t53325[52];
    char t53377[22];
    char t53399[25];
    char t53424[48];
    char t53472[22];
    char t53494[21];
    char t53515[20];
    char t53535[24];
    char t53559[24];
    char t53583[24];
    char t53607[21];
    char t53628[18];
    char t53646[20];
    char t53666[20];
    char t53686[21];
    char t53707[19];
    char t53726[21];
    char t53747[18];
    char t53765[20];
    char t53785[20];
    char t53805[19];
    char t53824[20];
    char t53844[20];
    char t53864[21];
    char t53885[22];
    char t53907[22];
    char t53929[20];
    char t53949[25];
    char t53974[21];
    char t53995[14];
    char t54009[18];
    char t54027[25];
    char t54052[25];
    char t54077[18];
    char t54095[20];
    char t54115[27];
    char t54142[27];
    char t54169[20];
    char t54189[20];
    char t54209[20];
    char t54229[21];
    char t54250[18];
    char t54268[20];
    char t54288[20];
    char t54308[21];
    char t54329[19];
    char t54348[21];
    char t54369[20];
    char t54389[20];
    char t54409[19];
    char t54428[11];
    char t54439[4];
    char t54443[6];
    char t54449[5];
    char t54454[20];
    char t54474[5];
    char t54479[21];
    char t54500[16];
    char t54516[25];
    char t54541[37];
    char t54578[14];
    char t54592[5];
    char t54597[21];
    char t54618[16];
    char t54634[19];
    char t54653[71];
    char t54724[17];
    char t54741[19];
    char t54760[51];
    char t54811[14];
    char t54825[64];
    char t54889[11];
    char t54900[9];
};
_Static_assert(sizeof(struct x278i_table_texts) == 54909, "texts lie without gaps");

const struct x278i_table_texts x278i_table_strings = {
    "",
    "66",
    "D-U-N-S number",
    "health industry number",
    "employer id (EIN)",
    "grid location",
    "social security number",
    "electronic transmitter id (ETIN)",
    "D-U-N-S number with suffix",
    "attachment control number",
    "Blue Cross provider number",
    "Blue Shield provider number",
    "insured's changed identification number",
    "insurance company assigned identification",
    "facility identification",
    "federal taxpayer number",
    "health insurance claim number",
    "national individual health id",
    "member id",
    "insured's identification number",
    "NAIC identification",
    "payer id",
    "pharmacy processor number",
    "service provider number",
    "unique physician number",
    "health plan id (ext 540)",
    "NPI (ext 537)",
    "temporary identification number",
    "98",
    "alternate insurer (other UMO role)",
    "dependent",
    "contracted service provider",
    "provider",
    "physician, clinic or group practice",
    "third-party administrator",
    "service supplier",
    "postal mailing address",
    "employer",
    "receiver",
    "submitter",
    "drop-off place",
    "electronic data gathering system",
    "case manager",
    "attending physician",
    "operating physician",
    "other physician",
    "corrected insured",
    "participant",
    "service location",
    "rendering provider",
    "billing provider",
    "pay-to provider",
    "admitting services",
    "information source role",
    "carrier (other UMO role)",
    "commercial insurer",
    "assistant surgeon",
    "ordering physician",
    "referring provider",
    "supervising physician",
    "person or other entity legally responsible for a child",
    "previous employer",
    "executor of estate",
    "ex-spouse",
    "facility",
    "last scheduled destination",
    "clinic",
    "other insured",
    "guardian",
    "intermediary (other UMO role)",
    "gateway provider",
    "group",
    "insured or subscriber",
    "insurer",
    "power of attorney",
    "key person",
    "contact",
    "independent lab",
    "legal representative",
    "educational institution",
    "mammography screening center",
    "next destination",
    "ordered by",
    "origin carrier",
    "doctor of optometry",
    "primary insured or subscriber",
    "primary care provider",
    "prior insurance carrier",
    "plan sponsor",
    "payee",
    "payer",
    "primary payer",
    "pickup address",
    "purchased service provider",
    "patient",
    "responsible party",
    "policyholder",
    "dentist",
    "group practice",
    "next scheduled destination",
    "parent",
    "secondary payer",
    "service provider",
    "testing laboratory",
    "transfer to",
    "tertiary payer",
    "third party repricing organization",
    "vendor",
    "utilization management organization",
    "spouse",
    "managed care organization",
    "party to receive reports",
    "128",
    "state license number",
    "subscriber number",
    "policy form number",
    "client reporting category",
    "plan number",
    "Medicare provider number",
    "Medicaid provider number",
    "provider UPIN",
    "CHAMPUS number",
    "facility id",
    "group or policy number",
    "ambulatory patient group number",
    "related vendor order number",
    "member number",
    "credit or debit adjustment number",
    "employee number",
    "payer id number",
    "master policy number",
    "branch id",
    "personal identification number",
    "special payment reference",
    "cross reference number",
    "group number",
    "provider control number",
    "schedule reference number",
    "functional category",
    "repriced claim number",
    "repriced line item number",
    "adjusted repriced claim number",
    "adjusted repriced line item number",
    "referral number",
    "servicer",
    "account category",
    "employee identification number",
    "personal id number",
    "authorization number",
    "billing type",
    "batch number",
    "class of contract code",
    "contract number",
    "pharmacy number",
    "loss report number",
    "claim number",
    "department number",
    "attachment code",
    "medical record number",
    "electronic funds transfer number",
    "patient account number",
    "electronic device pin number",
    "submitter number",
    "receiver number",
    "mammography certification number",
    "version code",
    "facility certification number",
    "Medicare version code",
    "Medicare claim number (HICN)",
    "original reference number",
    "line item control number",
    "claim office number",
    "prior authorization number",
    "provider commercial number",
    "predetermination number",
    "peer review number",
    "provider site number",
    "certified pharmacy number",
    "quality report",
    "identity card number",
    "issue number",
    "insurance policy number",
    "invoice number",
    "file number",
    "commercial number",
    "location number",
    "investigational device number",
    "medical assistance category",
    "provider plan network id",
    "plan network id",
    "facility network id",
    "provider plan network number",
    "insurance company number",
    "Medicaid recipient id",
    "administrator reference number",
    "ordering provider number",
    "project code",
    "payee identification",
    "provider taxonomy (ext 682)",
    "prior identifier number",
    "unit number",
    "specialty",
    "subscriber",
    "signal code",
    "unique supplier number",
    "vendor product number",
    "linkage number",
    "laboratory certification number",
    "state industrial accident provider number",
    "pharmacy prescription number",
    "agency claim number",
    "carrier assigned reference",
    "mutually defined (denial reason of other UMO)",
    "143",
    "health care services review",
    "implementation acknowledgment",
    "235",
    "dental code (CDT, ext 135)",
    "jurisdiction specific procedure and supply code",
    "HCPCS or CPT (ext 130)",
    "HIPPS skilled nursing facility rate code",
    "ICD-9-CM procedure (ext 131)",
    "home infusion product/service (ext 513)",
    "national drug code, 4-4-2",
    "national drug code, 5-3-2",
    "national drug code, 5-4-1",
    "NDC 5-4-2 (ext 240)",
    "national drug code",
    "national uniform billing code",
    "revenue code",
    "universal product code, consumer package",
    "universal product code",
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
    "original",
    "cancellation",
    "add (used for unsolicited attachment)",
    "replace",
    "confirmation",
    "response",
    "request",
    "advance notification",
    "resubmission",
    "reissue",
    "information copy",
    "query",
    "authority to deduct (reply), tied to reservations",
    "completion notification",
    "355",
    "days",
    "miles",
    "kilometers",
    "each",
    "international unit",
    "gram",
    "hours",
    "kilogram",
    "pound",
    "milligram",
    "minutes",
    "milliliter",
    "months",
    "percent",
    "unit",
    "visit",
    "week",
    "years",
    "365",
    "alternate telephone",
    "cellular phone",
    "EDI access number",
    "e-mail",
    "phone extension",
    "fax",
    "home phone",
    "international telephone",
    "night telephone",
    "personal cellular",
    "telephone",
    "telex",
    "teletype",
    "web address",
    "work facsimile",
    "work phone",
    "366",
    "information contact",
    "374",
    "effective",
    "shipped",
    "expiration",
    "received",
    "report start",
    "report end",
    "discharge",
    "issue",
    "service period start",
    "service period end",
    "completion",
    "claim statement period start",
    "claim statement period end",
    "retirement",
    "coordination of benefits",
    "plan",
    "benefit",
    "initial disability period return to work",
    "initial disability period last day worked",
    "enrollment signature",
    "qualifying event",
    "latest visit or consultation",
    "eligibility",
    "disability",
    "added",
    "employment begin",
    "employment end",
    "Medicare begin",
    "Medicare end",
    "COBRA begin",
    "COBRA end",
    "plan begin",
    "plan end",
    "benefit begin",
    "benefit end",
    "education begin",
    "education end",
    "eligibility begin",
    "eligibility end",
    "initial disability period start",
    "initial disability period end",
    "submitted",
    "enrollment",
    "last day worked",
    "last visit",
    "plan participation suspension",
    "rehire",
    "onset of symptoms or illness",
    "admission",
    "onset of similar symptoms or illness",
    "accident",
    "prior placement",
    "date of death",
    "first visit or consultation",
    "replacement",
    "appliance placement",
    "acute manifestation of a chronic condition",
    "initial treatment",
    "last x-ray",
    "surgery",
    "certification",
    "last certification",
    "begin therapy",
    "prescription",
    "service",
    "Medicaid begin",
    "Medicaid end",
    "arterial blood gas test",
    "oxygen saturation test",
    "last menstrual period",
    "policy effective",
    "policy expiration",
    "last premium paid date",
    "date claim paid",
    "report period",
    "rejected (denied by other UMO)",
    "certification revision",
    "date of last update",
    "most recent hemoglobin or hematocrit",
    "most recent serum creatine",
    "examination",
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
    "episode",
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
    "subrogation demand",
    "administrative action",
    "chargeable",
    "reporting",
    "medical services reservation",
    "673",
    "covered, actual",
    "covered, estimated",
    "number of co-insurance days",
    "deductible blood units",
    "units",
    "life-time reserve, actual",
    "life-time reserve, estimated",
    "maximum",
    "non-covered, estimated",
    "outlier days",
    "number of services or procedures",
    "quantity approved",
    "age, high value",
    "age, low value",
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
    "physician order",
    "referral form",
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
    "explanation of benefits",
    "family history",
    "health certificate",
    "clinic records",
    "immunization record",
    "state school immunization records",
    "lab results",
    "medical record attachment",
    "models",
    "nursing notes",
    "operative note",
    "oxygen content averaging report",
    "orders and treatments",
    "physical exam with vital signs",
    "oxygen therapy certification",
    "support data for a claim",
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
    "radiology films",
    "radiology reports",
    "tests and analysis report",
    "renewable oxygen content averaging report",
    "symptoms",
    "death notification",
    "photographs",
    "756",
    "on request at provider site (request only)",
    "previously submitted to the payer",
    "certification included in this claim",
    "narrative included in this claim",
    "no documentation required",
    "by mail",
    "electronic only",
    "file transfer",
    "HL7 format",
    "not specified",
    "online",
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
    "billing",
    "consulting",
    "covering",
    "hospital",
    "home health care",
    "laboratory",
    "operating",
    "ordering",
    "primary care",
    "performing",
    "rural health clinic",
    "referring",
    "skilled nursing facility",
    "supervising",
    "1250",
    "one date CCYYMMDD",
    "date range CCYYMMDD-CCYYMMDD",
    "1270",
    "diagnosis related group, all patient refined",
    "ICD-10-CM diagnosis",
    "ICD-10-CM admitting diagnosis",
    "ICD-10-CM principal diagnosis",
    "external cause of injury, ICD-10",
    "ICD-10-CM reason for visit",
    "other procedure, ICD-10",
    "principal procedure, ICD-10",
    "value",
    "ICD-9-CM diagnosis",
    "condition",
    "occurrence",
    "occurrence span",
    "ICD-9-CM admitting diagnosis",
    "ICD-9-CM principal diagnosis",
    "external cause of injury, ICD-9",
    "health care financing procedure",
    "health care financing principal procedure",
    "other procedure, ICD-9",
    "principal procedure, ICD-9",
    "advanced billing concepts",
    "DRG (ext 229)",
    "national tooth numbering (ext 135)",
    "LOINC (ext 663), response only",
    "uniform billing",
    "ICD-9-CM reason for visit",
    "race or ethnicity",
    "treatment code",
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
    "information only",
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
    "1362",
    "auto accident",
    "abuse",
    "another party responsible",
    "employment",
    "other accident",
    "1363",
    "limited release (signed)",
    "release on file",
    "1365",
    "medical care",
    "blood charges",
    "used DME",
    "DME purchase",
    "ambulatory service center facility",
    "renal supplies at home",
    "alternate dialysis",
    "chronic renal equipment",
    "pre-admission testing",
    "DME rental",
    "pneumonia vaccine",
    "second surgical opinion",
    "third surgical opinion",
    "social work",
    "diagnostic dental",
    "periodontics",
    "restorative dental",
    "endodontics",
    "maxillofacial prosthetics",
    "adjunctive dental",
    "consultation",
    "health benefit plan coverage",
    "plan waiting period",
    "dental care",
    "dental crowns",
    "dental accident",
    "orthodontics",
    "prosthodontics",
    "diagnostic x-ray",
    "oral surgery",
    "routine preventive dental",
    "home health prescriptions",
    "home health visits",
    "respite care",
    "hospital, inpatient",
    "hospital, room and board",
    "diagnostic lab",
    "hospital, outpatient",
    "hospital, emergency accident",
    "hospital, emergency medical",
    "hospital, ambulatory surgical",
    "long term care",
    "major medical",
    "medical transport",
    "air transportation",
    "cabulance",
    "licensed ambulance",
    "radiation therapy",
    "general benefits",
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

const x278i_code_set x278i_table_sets[258] = {
    {0, 26, 0}, /* 0: 1 ... */
    {26, 83, 0}, /* 1: 00 ... */
    {109, 105, 0}, /* 2: 0B ... */
    {214, 2, 0}, /* 3: 278 ... */
    {216, 17, 0}, /* 4: AD ... */
    {233, 8, 0}, /* 5: A1 ... */
    {241, 14, 0}, /* 6: 00 ... */
    {255, 18, 0}, /* 7: DA ... */
    {273, 16, 0}, /* 8: AP ... */
    {289, 1, 0}, /* 9: IC */
    {290, 84, 0}, /* 10: 007 ... */
    {374, 1, 0}, /* 11: X */
    {375, 3, 0}, /* 12: FA ... */
    {0, 2, 1}, /* 13: 005010X217 ... */
    {378, 2, 0}, /* 14: 1 ... */
    {380, 5, 0}, /* 15: AO ... */
    {385, 8, 0}, /* 16: 21 ... */
    {393, 25, 0}, /* 17: 1 ... */
    {418, 13, 0}, /* 18: 1 ... */
    {431, 19, 0}, /* 19: 1 ... */
    {450, 7, 0}, /* 20: 18 ... */
    {457, 19, 0}, /* 21: CA ... */
    {476, 44, 0}, /* 22: 1 ... */
    {520, 8, 0}, /* 23: A ... */
    {528, 7, 0}, /* 24: A ... */
    {535, 20, 0}, /* 25: 1 ... */
    {555, 6, 0}, /* 26: A ... */
    {561, 6, 0}, /* 27: 20 ... */
    {567, 2, 0}, /* 28: 0 ... */
    {569, 72, 0}, /* 29: 03 ... */
    {641, 14, 0}, /* 30: AA ... */
    {655, 5, 0}, /* 31: C ... */
    {660, 49, 0}, /* 32: 04 ... */
    {709, 8, 0}, /* 33: 1 ... */
    {717, 1, 0}, /* 34: 0007 */
    {718, 3, 0}, /* 35: F ... */
    {721, 4, 0}, /* 36: 01 ... */
    {725, 3, 0}, /* 37: N ... */
    {728, 7, 0}, /* 38: 07 ... */
    {735, 13, 0}, /* 39: 1 ... */
    {748, 18, 0}, /* 40: AD ... */
    {766, 2, 0}, /* 41: D8 ... */
    {768, 28, 0}, /* 42: AAU ... */
    {796, 4, 0}, /* 43: I ... */
    {800, 6, 0}, /* 44: A ... */
    {806, 94, 0}, /* 45: 01 ... */
    {900, 10, 0}, /* 46: 1 ... */
    {910, 2, 0}, /* 47: A ... */
    {912, 4, 0}, /* 48: 03 ... */
    {916, 7, 0}, /* 49: A ... */
    {923, 9, 0}, /* 50: 1 ... */
    {932, 6, 0}, /* 51: A ... */
    {938, 7, 0}, /* 52: E ... */
    {945, 3, 0}, /* 53: 1 ... */
    {948, 2, 0}, /* 54: I ... */
    {950, 5, 0}, /* 55: AA ... */
    {955, 2, 0}, /* 56: M ... */
    {957, 125, 0}, /* 57: 1 ... */
    {1082, 28, 0}, /* 58: C1 ... */
    {1110, 7, 0}, /* 59: B ... */
    {1117, 5, 0}, /* 60: A ... */
    {1122, 15, 0}, /* 61: A ... */
    {1137, 11, 0}, /* 62: 1 ... */
    {1148, 4, 0}, /* 63: AR ... */
    {1152, 2, 0}, /* 64: ASC ... */
    {2, 1, 1}, /* 65: SITUATIONAL TRIGGER */
    {1154, 1, 0}, /* 66: 1 */
    {1155, 1, 0}, /* 67: 47 */
    {1156, 7, 0}, /* 68: 00 ... */
    {1163, 2, 0}, /* 69: 00 ... */
    {1165, 9, 0}, /* 70: 01 ... */
    {1174, 1, 0}, /* 71: 00501 */
    {1175, 3, 0}, /* 72: I ... */
    {1178, 3, 0}, /* 73: A ... */
    {1181, 32, 0}, /* 74: 000 ... */
    {1213, 53, 0}, /* 75: 01 ... */
    {1266, 3, 0}, /* 76: 01 ... */
    {1269, 1, 0}, /* 77: 278 */
    {3, 1, 1}, /* 78: 005010X217 */
    {1270, 1, 0}, /* 79: RU */
    {1271, 1, 0}, /* 80: 20 */
    {1272, 4, 0}, /* 81: 2B ... */
    {1276, 5, 0}, /* 82: 24 ... */
    {1281, 1, 0}, /* 83: XX */
    {1282, 1, 0}, /* 84: 34 */
    {1283, 1, 0}, /* 85: 24 */
    {1284, 1, 0}, /* 86: 21 */
    {1285, 5, 0}, /* 87: 1P ... */
    {1290, 5, 0}, /* 88: 24 ... */
    {1295, 8, 0}, /* 89: 1G ... */
    {1303, 1, 0}, /* 90: SY */
    {1304, 1, 0}, /* 91: EI */
    {1305, 2, 0}, /* 92: CA ... */
    {1307, 1, 0}, /* 93: US */
    {1308, 4, 0}, /* 94: EM ... */
    {1312, 2, 0}, /* 95: FX ... */
    {1314, 5, 0}, /* 96: EM ... */
    {1319, 11, 0}, /* 97: AD ... */
    {1330, 1, 0}, /* 98: PXC */
    {1331, 1, 0}, /* 99: 22 */
    {1332, 1, 0}, /* 100: IL */
    {1333, 2, 0}, /* 101: II ... */
    {1335, 11, 0}, /* 102: 1L ... */
    {1346, 1, 0}, /* 103: D8 */
    {1347, 1, 0}, /* 104: RD8 */
    {1348, 1, 0}, /* 105: Y */
    {1349, 1, 0}, /* 106: 18 */
    {1350, 1, 0}, /* 107: 23 */
    {1351, 1, 0}, /* 108: QC */
    {1352, 2, 0}, /* 109: EJ ... */
    {1354, 1, 0}, /* 110: N */
    {1355, 3, 0}, /* 111: 01 ... */
    {1358, 1, 0}, /* 112: EV */
    {1359, 8, 0}, /* 113: 1 ... */
    {1367, 103, 0}, /* 114: 1 ... */
    {1470, 3, 0}, /* 115: 03 ... */
    {1473, 1, 0}, /* 116: B */
    {1474, 1, 0}, /* 117: A */
    {1475, 3, 0}, /* 118: AA ... */
    {1478, 51, 0}, /* 119: 01 ... */
    {1529, 2, 0}, /* 120: AP ... */
    {1531, 1, 0}, /* 121: AP */
    {1532, 1, 0}, /* 122: BB */
    {1533, 1, 0}, /* 123: NT */
    {1534, 1, 0}, /* 124: 439 */
    {1535, 1, 0}, /* 125: 472 */
    {1536, 1, 0}, /* 126: DT */
    {1537, 1, 0}, /* 127: TM */
    {1538, 1, 0}, /* 128: 484 */
    {1539, 1, 0}, /* 129: ABC */
    {1540, 1, 0}, /* 130: 431 */
    {1541, 1, 0}, /* 131: AAH */
    {1542, 1, 0}, /* 132: 435 */
    {1543, 1, 0}, /* 133: 096 */
    {1544, 9, 0}, /* 134: ABF ... */
    {1553, 4, 0}, /* 135: ABF ... */
    {1557, 4, 0}, /* 136: BF ... */
    {1561, 1, 0}, /* 137: DR */
    {1562, 1, 0}, /* 138: LOI */
    {1563, 7, 0}, /* 139: ABF ... */
    {1570, 2, 0}, /* 140: ABK ... */
    {1572, 5, 0}, /* 141: ABF ... */
    {1577, 5, 0}, /* 142: DY ... */
    {1582, 3, 0}, /* 143: DA ... */
    {1585, 7, 0}, /* 144: 21 ... */
    {1592, 43, 0}, /* 145: 1 ... */
    {1635, 1, 0}, /* 146: 07 */
    {1636, 2, 0}, /* 147: N ... */
    {1638, 14, 0}, /* 148: 01 ... */
    {1652, 1, 0}, /* 149: 08 */
    {1653, 7, 0}, /* 150: 11 ... */
    {1660, 1, 0}, /* 151: 09 */
    {1661, 52, 0}, /* 152: 01 ... */
    {1713, 1, 0}, /* 153: 11 */
    {1714, 11, 0}, /* 154: 06 ... */
    {1725, 1, 0}, /* 155: 75 */
    {1726, 63, 0}, /* 156: 02 ... */
    {1789, 1, 0}, /* 157: 76 */
    {1790, 22, 0}, /* 158: 10 ... */
    {1812, 1, 0}, /* 159: 77 */
    {1813, 30, 0}, /* 160: 01 ... */
    {1843, 2, 0}, /* 161: KG ... */
    {1845, 2, 0}, /* 162: DH ... */
    {1847, 1, 0}, /* 163: W */
    {1848, 8, 0}, /* 164: 1 ... */
    {1856, 1, 0}, /* 165: 5 */
    {1857, 2, 0}, /* 166: HC ... */
    {1859, 1, 0}, /* 167: HC */
    {1860, 1, 0}, /* 168: ID */
    {1861, 66, 0}, /* 169: 03 ... */
    {1927, 6, 0}, /* 170: AA ... */
    {1933, 1, 0}, /* 171: AC */
    {1934, 14, 0}, /* 172: 71 ... */
    {1948, 4, 0}, /* 173: 24 ... */
    {1952, 8, 0}, /* 174: 0B ... */
    {1960, 1, 0}, /* 175: 0B */
    {1961, 9, 0}, /* 176: AD ... */
    {1970, 5, 0}, /* 177: 45 ... */
    {1975, 1, 0}, /* 178: 2 */
    {1976, 3, 0}, /* 179: 00 ... */
    {1979, 1, 0}, /* 180: ZZ */
    {1980, 1, 0}, /* 181: 598 */
    {1981, 1, 0}, /* 182: SS */
    {1982, 1, 0}, /* 183: 0 */
    {1983, 2, 0}, /* 184: HS ... */
    {1985, 102, 0}, /* 185: 1 ... */
    {2087, 7, 0}, /* 186: 096 ... */
    {2094, 3, 0}, /* 187: F2 ... */
    {2097, 4, 0}, /* 188: HC ... */
    {2101, 1, 0}, /* 189: AD */
    {2102, 1, 0}, /* 190: N4 */
    {2103, 3, 0}, /* 191: DA ... */
    {2106, 1, 0}, /* 192: 9 */
    {2107, 6, 0}, /* 193: HC ... */
    {2113, 1, 0}, /* 194: JP */
    {2114, 13, 0}, /* 195: 1T ... */
    {2127, 6, 0}, /* 196: AS ... */
    {2133, 2, 0}, /* 197: 00 ... */
    {2135, 2, 0}, /* 198: P ... */
    {2137, 1, 0}, /* 199: HI */
    {2138, 2, 0}, /* 200: 01 ... */
    {2140, 1, 0}, /* 201: IN */
    {2141, 6, 0}, /* 202: 1 ... */
    {2147, 1, 0}, /* 203: AR */
    {2148, 1, 0}, /* 204: I */
    {2149, 1, 0}, /* 205: AA */
    {2150, 2, 0}, /* 206: AA ... */
    {2152, 8, 0}, /* 207: ABF ... */
    {2160, 3, 0}, /* 208: ABF ... */
    {2163, 2, 0}, /* 209: ABF ... */
    {2165, 3, 0}, /* 210: BF ... */
    {2168, 2, 0}, /* 211: BF ... */
    {2170, 4, 0}, /* 212: BM ... */
    {2174, 1, 0}, /* 213: SC */
    {2175, 4, 0}, /* 214: 18 ... */
    {2179, 4, 0}, /* 215: 04 ... */
    {2183, 4, 0}, /* 216: C ... */
    {2187, 4, 0}, /* 217: 42 ... */
    {2191, 1, 0}, /* 218: 41 */
    {2192, 3, 0}, /* 219: N ... */
    {2195, 2, 0}, /* 220: 1P ... */
    {2197, 12, 0}, /* 221: 15 ... */
    {2209, 1, 0}, /* 222: 50 */
    {2210, 3, 0}, /* 223: C ... */
    {2213, 16, 0}, /* 224: 58 ... */
    {2229, 2, 0}, /* 225: C ... */
    {2231, 11, 0}, /* 226: 15 ... */
    {2242, 17, 0}, /* 227: 15 ... */
    {2259, 104, 0}, /* 228: 1 ... */
    {2363, 1, 0}, /* 229: 102 */
    {2364, 1, 0}, /* 230: 036 */
    {2365, 1, 0}, /* 231: 007 */
    {2366, 10, 0}, /* 232: ABF ... */
    {2376, 8, 0}, /* 233: ABF ... */
    {2384, 6, 0}, /* 234: ABF ... */
    {2390, 9, 0}, /* 235: 1 ... */
    {2399, 5, 0}, /* 236: BM ... */
    {2404, 15, 0}, /* 237: 15 ... */
    {2419, 1, 0}, /* 238: L5 */
    {2420, 6, 0}, /* 239: 24 ... */
    {2426, 4, 0}, /* 240: EM ... */
    {2430, 4, 0}, /* 241: 15 ... */
    {2434, 10, 0}, /* 242: 15 ... */
    {2444, 7, 0}, /* 243: A1 ... */
    {2451, 12, 0}, /* 244: 72 ... */
    {2463, 9, 0}, /* 245: 0B ... */
    {2472, 1, 0}, /* 246: 33 */
    {2473, 1, 0}, /* 247: A3 */
    {2474, 1, 0}, /* 248: 25 */
    {2475, 3, 0}, /* 249: A2 ... */
    {2478, 2, 0}, /* 250: A1 ... */
    {2480, 1, 0}, /* 251: A4 */
    {2481, 2, 0}, /* 252: A4 ... */
    {2483, 1, 0}, /* 253: 999 */
    {4, 1, 1}, /* 254: 005010X231A1 */
    {2484, 1, 0}, /* 255: FA */
    {2485, 1, 0}, /* 256: R */
    {2486, 1, 0}, /* 257: 8 */
};

const uint64_t x278i_table_codes[2487] = {
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3239000000000000), /* 29 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3900000000000000), /* 9 */
    UINT64_C(0x4143000000000000), /* AC */
    UINT64_C(0x4244000000000000), /* BD */
    UINT64_C(0x4253000000000000), /* BS */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4551000000000000), /* EQ */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x4649000000000000), /* FI */
    UINT64_C(0x484e000000000000), /* HN */
    UINT64_C(0x4949000000000000), /* II */
    UINT64_C(0x4d49000000000000), /* MI */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x4e49000000000000), /* NI */
    UINT64_C(0x5049000000000000), /* PI */
    UINT64_C(0x5050000000000000), /* PP */
    UINT64_C(0x5356000000000000), /* SV */
    UINT64_C(0x5550000000000000), /* UP */
    UINT64_C(0x5856000000000000), /* XV */
    UINT64_C(0x5858000000000000), /* XX */
    UINT64_C(0x5a59000000000000), /* ZY */
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3150000000000000), /* 1P */
    UINT64_C(0x3154000000000000), /* 1T */
    UINT64_C(0x3242000000000000), /* 2B */
    UINT64_C(0x3330000000000000), /* 30 */
    UINT64_C(0x3331000000000000), /* 31 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3659000000000000), /* 6Y */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3734000000000000), /* 74 */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3832000000000000), /* 82 */
    UINT64_C(0x3835000000000000), /* 85 */
    UINT64_C(0x3837000000000000), /* 87 */
    UINT64_C(0x41414a0000000000), /* AAJ */
    UINT64_C(0x4143560000000000), /* ACV */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x4432000000000000), /* D2 */
    UINT64_C(0x4444000000000000), /* DD */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x444e000000000000), /* DN */
    UINT64_C(0x4451000000000000), /* DQ */
    UINT64_C(0x4531000000000000), /* E1 */
    UINT64_C(0x4537000000000000), /* E7 */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x4558530000000000), /* EXS */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x4653000000000000), /* FS */
    UINT64_C(0x4733000000000000), /* G3 */
    UINT64_C(0x4742000000000000), /* GB */
    UINT64_C(0x4744000000000000), /* GD */
    UINT64_C(0x4747000000000000), /* GG */
    UINT64_C(0x4750000000000000), /* GP */
    UINT64_C(0x4757000000000000), /* GW */
    UINT64_C(0x494c000000000000), /* IL */
    UINT64_C(0x494e000000000000), /* IN */
    UINT64_C(0x4a36000000000000), /* J6 */
    UINT64_C(0x4b57000000000000), /* KW */
    UINT64_C(0x4c35000000000000), /* L5 */
    UINT64_C(0x4c49000000000000), /* LI */
    UINT64_C(0x4c52000000000000), /* LR */
    UINT64_C(0x4d38000000000000), /* M8 */
    UINT64_C(0x4d53430000000000), /* MSC */
    UINT64_C(0x4e44000000000000), /* ND */
    UINT64_C(0x4f42000000000000), /* OB */
    UINT64_C(0x4f43000000000000), /* OC */
    UINT64_C(0x4f44000000000000), /* OD */
    UINT64_C(0x5032000000000000), /* P2 */
    UINT64_C(0x5033000000000000), /* P3 */
    UINT64_C(0x5034000000000000), /* P4 */
    UINT64_C(0x5035000000000000), /* P5 */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x5052500000000000), /* PRP */
    UINT64_C(0x5057000000000000), /* PW */
    UINT64_C(0x5142000000000000), /* QB */
    UINT64_C(0x5143000000000000), /* QC */
    UINT64_C(0x5144000000000000), /* QD */
    UINT64_C(0x5145000000000000), /* QE */
    UINT64_C(0x514e000000000000), /* QN */
    UINT64_C(0x5156000000000000), /* QV */
    UINT64_C(0x5233000000000000), /* R3 */
    UINT64_C(0x5331000000000000), /* S1 */
    UINT64_C(0x5345500000000000), /* SEP */
    UINT64_C(0x534a000000000000), /* SJ */
    UINT64_C(0x544c000000000000), /* TL */
    UINT64_C(0x5454000000000000), /* TT */
    UINT64_C(0x5454500000000000), /* TTP */
    UINT64_C(0x5455000000000000), /* TU */
    UINT64_C(0x564e000000000000), /* VN */
    UINT64_C(0x5833000000000000), /* X3 */
    UINT64_C(0x5834000000000000), /* X4 */
    UINT64_C(0x5932000000000000), /* Y2 */
    UINT64_C(0x5a44000000000000), /* ZD */
    UINT64_C(0x3042000000000000), /* 0B */
    UINT64_C(0x3046000000000000), /* 0F */
    UINT64_C(0x304b000000000000), /* 0K */
    UINT64_C(0x3137000000000000), /* 17 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3141000000000000), /* 1A */
    UINT64_C(0x3142000000000000), /* 1B */
    UINT64_C(0x3143000000000000), /* 1C */
    UINT64_C(0x3144000000000000), /* 1D */
    UINT64_C(0x3147000000000000), /* 1G */
    UINT64_C(0x3148000000000000), /* 1H */
    UINT64_C(0x314a000000000000), /* 1J */
    UINT64_C(0x314c000000000000), /* 1L */
    UINT64_C(0x3153000000000000), /* 1S */
    UINT64_C(0x3156000000000000), /* 1V */
    UINT64_C(0x3157000000000000), /* 1W */
    UINT64_C(0x3158000000000000), /* 1X */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3255000000000000), /* 2U */
    UINT64_C(0x3338000000000000), /* 38 */
    UINT64_C(0x334c000000000000), /* 3L */
    UINT64_C(0x3441000000000000), /* 4A */
    UINT64_C(0x344e000000000000), /* 4N */
    UINT64_C(0x364f000000000000), /* 6O */
    UINT64_C(0x3650000000000000), /* 6P */
    UINT64_C(0x3652000000000000), /* 6R */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3837000000000000), /* 87 */
    UINT64_C(0x3941000000000000), /* 9A */
    UINT64_C(0x3942000000000000), /* 9B */
    UINT64_C(0x3943000000000000), /* 9C */
    UINT64_C(0x3944000000000000), /* 9D */
    UINT64_C(0x3946000000000000), /* 9F */
    UINT64_C(0x394b000000000000), /* 9K */
    UINT64_C(0x3958000000000000), /* 9X */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4142420000000000), /* ABB */
    UINT64_C(0x4242000000000000), /* BB */
    UINT64_C(0x424c540000000000), /* BLT */
    UINT64_C(0x4254000000000000), /* BT */
    UINT64_C(0x4345000000000000), /* CE */
    UINT64_C(0x4354000000000000), /* CT */
    UINT64_C(0x4433000000000000), /* D3 */
    UINT64_C(0x4438000000000000), /* D8 */
    UINT64_C(0x4439000000000000), /* D9 */
    UINT64_C(0x4450000000000000), /* DP */
    UINT64_C(0x4539000000000000), /* E9 */
    UINT64_C(0x4541000000000000), /* EA */
    UINT64_C(0x4546000000000000), /* EF */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x454a000000000000), /* EJ */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x454f000000000000), /* EO */
    UINT64_C(0x4556000000000000), /* EV */
    UINT64_C(0x4557000000000000), /* EW */
    UINT64_C(0x4632000000000000), /* F2 */
    UINT64_C(0x4634000000000000), /* F4 */
    UINT64_C(0x4635000000000000), /* F5 */
    UINT64_C(0x4636000000000000), /* F6 */
    UINT64_C(0x4638000000000000), /* F8 */
    UINT64_C(0x464a000000000000), /* FJ */
    UINT64_C(0x4659000000000000), /* FY */
    UINT64_C(0x4731000000000000), /* G1 */
    UINT64_C(0x4732000000000000), /* G2 */
    UINT64_C(0x4733000000000000), /* G3 */
    UINT64_C(0x4734000000000000), /* G4 */
    UINT64_C(0x4735000000000000), /* G5 */
    UINT64_C(0x4739000000000000), /* G9 */
    UINT64_C(0x4836000000000000), /* H6 */
    UINT64_C(0x484a000000000000), /* HJ */
    UINT64_C(0x4946000000000000), /* IF */
    UINT64_C(0x4947000000000000), /* IG */
    UINT64_C(0x494b000000000000), /* IK */
    UINT64_C(0x4b33000000000000), /* K3 */
    UINT64_C(0x4b55000000000000), /* KU */
    UINT64_C(0x4c55000000000000), /* LU */
    UINT64_C(0x4c58000000000000), /* LX */
    UINT64_C(0x4d37000000000000), /* M7 */
    UINT64_C(0x4e35000000000000), /* N5 */
    UINT64_C(0x4e36000000000000), /* N6 */
    UINT64_C(0x4e37000000000000), /* N7 */
    UINT64_C(0x4e38000000000000), /* N8 */
    UINT64_C(0x4e46000000000000), /* NF */
    UINT64_C(0x4e51000000000000), /* NQ */
    UINT64_C(0x4e54000000000000), /* NT */
    UINT64_C(0x4f42000000000000), /* OB */
    UINT64_C(0x5034000000000000), /* P4 */
    UINT64_C(0x5051000000000000), /* PQ */
    UINT64_C(0x5058430000000000), /* PXC */
    UINT64_C(0x5134000000000000), /* Q4 */
    UINT64_C(0x5151000000000000), /* QQ */
    UINT64_C(0x5333000000000000), /* S3 */
    UINT64_C(0x5342520000000000), /* SBR */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x5434000000000000), /* T4 */
    UINT64_C(0x544a000000000000), /* TJ */
    UINT64_C(0x5533000000000000), /* U3 */
    UINT64_C(0x5650000000000000), /* VP */
    UINT64_C(0x5659000000000000), /* VY */
    UINT64_C(0x5834000000000000), /* X4 */
    UINT64_C(0x5835000000000000), /* X5 */
    UINT64_C(0x585a000000000000), /* XZ */
    UINT64_C(0x5934000000000000), /* Y4 */
    UINT64_C(0x5a48000000000000), /* ZH */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x3237380000000000), /* 278 */
    UINT64_C(0x3939390000000000), /* 999 */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4552000000000000), /* ER */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4850000000000000), /* HP */
    UINT64_C(0x4944000000000000), /* ID */
    UINT64_C(0x4956000000000000), /* IV */
    UINT64_C(0x4e31000000000000), /* N1 */
    UINT64_C(0x4e32000000000000), /* N2 */
    UINT64_C(0x4e33000000000000), /* N3 */
    UINT64_C(0x4e34000000000000), /* N4 */
    UINT64_C(0x4e44000000000000), /* ND */
    UINT64_C(0x4e55000000000000), /* NU */
    UINT64_C(0x5242000000000000), /* RB */
    UINT64_C(0x5549000000000000), /* UI */
    UINT64_C(0x5550000000000000), /* UP */
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
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3036000000000000), /* 06 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x434e000000000000), /* CN */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4448000000000000), /* DH */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x4541000000000000), /* EA */
    UINT64_C(0x4632000000000000), /* F2 */
    UINT64_C(0x4752000000000000), /* GR */
    UINT64_C(0x4852000000000000), /* HR */
    UINT64_C(0x4b47000000000000), /* KG */
    UINT64_C(0x4c42000000000000), /* LB */
    UINT64_C(0x4d45000000000000), /* ME */
    UINT64_C(0x4d4a000000000000), /* MJ */
    UINT64_C(0x4d4c000000000000), /* ML */
    UINT64_C(0x4d4f000000000000), /* MO */
    UINT64_C(0x5031000000000000), /* P1 */
    UINT64_C(0x554e000000000000), /* UN */
    UINT64_C(0x5653000000000000), /* VS */
    UINT64_C(0x574b000000000000), /* WK */
    UINT64_C(0x5952000000000000), /* YR */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x4350000000000000), /* CP */
    UINT64_C(0x4544000000000000), /* ED */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4558000000000000), /* EX */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x4850000000000000), /* HP */
    UINT64_C(0x4954000000000000), /* IT */
    UINT64_C(0x4e50000000000000), /* NP */
    UINT64_C(0x5043000000000000), /* PC */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x544d000000000000), /* TM */
    UINT64_C(0x544e000000000000), /* TN */
    UINT64_C(0x5552000000000000), /* UR */
    UINT64_C(0x5746000000000000), /* WF */
    UINT64_C(0x5750000000000000), /* WP */
    UINT64_C(0x4943000000000000), /* IC */
    UINT64_C(0x3030370000000000), /* 007 */
    UINT64_C(0x3031310000000000), /* 011 */
    UINT64_C(0x3033360000000000), /* 036 */
    UINT64_C(0x3035300000000000), /* 050 */
    UINT64_C(0x3039300000000000), /* 090 */
    UINT64_C(0x3039310000000000), /* 091 */
    UINT64_C(0x3039360000000000), /* 096 */
    UINT64_C(0x3130320000000000), /* 102 */
    UINT64_C(0x3135310000000000), /* 151 */
    UINT64_C(0x3135320000000000), /* 152 */
    UINT64_C(0x3139380000000000), /* 198 */
    UINT64_C(0x3233320000000000), /* 232 */
    UINT64_C(0x3233330000000000), /* 233 */
    UINT64_C(0x3238360000000000), /* 286 */
    UINT64_C(0x3239300000000000), /* 290 */
    UINT64_C(0x3239310000000000), /* 291 */
    UINT64_C(0x3239320000000000), /* 292 */
    UINT64_C(0x3239350000000000), /* 295 */
    UINT64_C(0x3239360000000000), /* 296 */
    UINT64_C(0x3239370000000000), /* 297 */
    UINT64_C(0x3330300000000000), /* 300 */
    UINT64_C(0x3330310000000000), /* 301 */
    UINT64_C(0x3330340000000000), /* 304 */
    UINT64_C(0x3330370000000000), /* 307 */
    UINT64_C(0x3331340000000000), /* 314 */
    UINT64_C(0x3331380000000000), /* 318 */
    UINT64_C(0x3333360000000000), /* 336 */
    UINT64_C(0x3333370000000000), /* 337 */
    UINT64_C(0x3333380000000000), /* 338 */
    UINT64_C(0x3333390000000000), /* 339 */
    UINT64_C(0x3334300000000000), /* 340 */
    UINT64_C(0x3334310000000000), /* 341 */
    UINT64_C(0x3334360000000000), /* 346 */
    UINT64_C(0x3334370000000000), /* 347 */
    UINT64_C(0x3334380000000000), /* 348 */
    UINT64_C(0x3334390000000000), /* 349 */
    UINT64_C(0x3335300000000000), /* 350 */
    UINT64_C(0x3335310000000000), /* 351 */
    UINT64_C(0x3335360000000000), /* 356 */
    UINT64_C(0x3335370000000000), /* 357 */
    UINT64_C(0x3336300000000000), /* 360 */
    UINT64_C(0x3336310000000000), /* 361 */
    UINT64_C(0x3336380000000000), /* 368 */
    UINT64_C(0x3338320000000000), /* 382 */
    UINT64_C(0x3338330000000000), /* 383 */
    UINT64_C(0x3338350000000000), /* 385 */
    UINT64_C(0x3339330000000000), /* 393 */
    UINT64_C(0x3339340000000000), /* 394 */
    UINT64_C(0x3433310000000000), /* 431 */
    UINT64_C(0x3433350000000000), /* 435 */
    UINT64_C(0x3433380000000000), /* 438 */
    UINT64_C(0x3433390000000000), /* 439 */
    UINT64_C(0x3434310000000000), /* 441 */
    UINT64_C(0x3434320000000000), /* 442 */
    UINT64_C(0x3434340000000000), /* 444 */
    UINT64_C(0x3434360000000000), /* 446 */
    UINT64_C(0x3435320000000000), /* 452 */
    UINT64_C(0x3435330000000000), /* 453 */
    UINT64_C(0x3435340000000000), /* 454 */
    UINT64_C(0x3435350000000000), /* 455 */
    UINT64_C(0x3435360000000000), /* 456 */
    UINT64_C(0x3435380000000000), /* 458 */
    UINT64_C(0x3436310000000000), /* 461 */
    UINT64_C(0x3436330000000000), /* 463 */
    UINT64_C(0x3437310000000000), /* 471 */
    UINT64_C(0x3437320000000000), /* 472 */
    UINT64_C(0x3437330000000000), /* 473 */
    UINT64_C(0x3437340000000000), /* 474 */
    UINT64_C(0x3438300000000000), /* 480 */
    UINT64_C(0x3438310000000000), /* 481 */
    UINT64_C(0x3438340000000000), /* 484 */
    UINT64_C(0x3533390000000000), /* 539 */
    UINT64_C(0x3534300000000000), /* 540 */
    UINT64_C(0x3534330000000000), /* 543 */
    UINT64_C(0x3537330000000000), /* 573 */
    UINT64_C(0x3538320000000000), /* 582 */
    UINT64_C(0x3539380000000000), /* 598 */
    UINT64_C(0x3630370000000000), /* 607 */
    UINT64_C(0x3633360000000000), /* 636 */
    UINT64_C(0x3733380000000000), /* 738 */
    UINT64_C(0x3733390000000000), /* 739 */
    UINT64_C(0x3836360000000000), /* 866 */
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
    UINT64_C(0x3331000000000000), /* 31 */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x4348000000000000), /* CH */
    UINT64_C(0x5250000000000000), /* RP */
    UINT64_C(0x5255000000000000), /* RU */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x4345000000000000), /* CE */
    UINT64_C(0x4433000000000000), /* D3 */
    UINT64_C(0x4442000000000000), /* DB */
    UINT64_C(0x4459000000000000), /* DY */
    UINT64_C(0x464c000000000000), /* FL */
    UINT64_C(0x4853000000000000), /* HS */
    UINT64_C(0x4c41000000000000), /* LA */
    UINT64_C(0x4c45000000000000), /* LE */
    UINT64_C(0x4d32000000000000), /* M2 */
    UINT64_C(0x4d4e000000000000), /* MN */
    UINT64_C(0x4e45000000000000), /* NE */
    UINT64_C(0x4f55000000000000), /* OU */
    UINT64_C(0x5036000000000000), /* P6 */
    UINT64_C(0x5053000000000000), /* PS */
    UINT64_C(0x5141000000000000), /* QA */
    UINT64_C(0x5337000000000000), /* S7 */
    UINT64_C(0x5338000000000000), /* S8 */
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
    UINT64_C(0x4234000000000000), /* B4 */
    UINT64_C(0x4252000000000000), /* BR */
    UINT64_C(0x4253000000000000), /* BS */
    UINT64_C(0x4254000000000000), /* BT */
    UINT64_C(0x4342000000000000), /* CB */
    UINT64_C(0x434b000000000000), /* CK */
    UINT64_C(0x4354000000000000), /* CT */
    UINT64_C(0x4432000000000000), /* D2 */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4442000000000000), /* DB */
    UINT64_C(0x4447000000000000), /* DG */
    UINT64_C(0x444a000000000000), /* DJ */
    UINT64_C(0x4453000000000000), /* DS */
    UINT64_C(0x4542000000000000), /* EB */
    UINT64_C(0x464d000000000000), /* FM */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4852000000000000), /* HR */
    UINT64_C(0x4935000000000000), /* I5 */
    UINT64_C(0x4952000000000000), /* IR */
    UINT64_C(0x4c41000000000000), /* LA */
    UINT64_C(0x4d31000000000000), /* M1 */
    UINT64_C(0x4d54000000000000), /* MT */
    UINT64_C(0x4e4e000000000000), /* NN */
    UINT64_C(0x4f42000000000000), /* OB */
    UINT64_C(0x4f43000000000000), /* OC */
    UINT64_C(0x4f44000000000000), /* OD */
    UINT64_C(0x4f45000000000000), /* OE */
    UINT64_C(0x4f58000000000000), /* OX */
    UINT64_C(0x4f5a000000000000), /* OZ */
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
    UINT64_C(0x4142000000000000), /* AB */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4146000000000000), /* AF */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x424d000000000000), /* BM */
    UINT64_C(0x454c000000000000), /* EL */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4654000000000000), /* FT */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x484c000000000000), /* HL */
    UINT64_C(0x4e53000000000000), /* NS */
    UINT64_C(0x4f4c000000000000), /* OL */
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
    UINT64_C(0x4249000000000000), /* BI */
    UINT64_C(0x434f000000000000), /* CO */
    UINT64_C(0x4356000000000000), /* CV */
    UINT64_C(0x4800000000000000), /* H */
    UINT64_C(0x4848000000000000), /* HH */
    UINT64_C(0x4c41000000000000), /* LA */
    UINT64_C(0x4f50000000000000), /* OP */
    UINT64_C(0x4f52000000000000), /* OR */
    UINT64_C(0x4f54000000000000), /* OT */
    UINT64_C(0x5043000000000000), /* PC */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5246000000000000), /* RF */
    UINT64_C(0x534b000000000000), /* SK */
    UINT64_C(0x5355000000000000), /* SU */
    UINT64_C(0x4438000000000000), /* D8 */
    UINT64_C(0x5244380000000000), /* RD8 */
    UINT64_C(0x4141550000000000), /* AAU */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x41424b0000000000), /* ABK */
    UINT64_C(0x41424e0000000000), /* ABN */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4242510000000000), /* BBQ */
    UINT64_C(0x4242520000000000), /* BBR */
    UINT64_C(0x4245000000000000), /* BE */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x4247000000000000), /* BG */
    UINT64_C(0x4248000000000000), /* BH */
    UINT64_C(0x4249000000000000), /* BI */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x424b000000000000), /* BK */
    UINT64_C(0x424e000000000000), /* BN */
    UINT64_C(0x424f000000000000), /* BO */
    UINT64_C(0x4250000000000000), /* BP */
    UINT64_C(0x4251000000000000), /* BQ */
    UINT64_C(0x4252000000000000), /* BR */
    UINT64_C(0x4341480000000000), /* CAH */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x4a50000000000000), /* JP */
    UINT64_C(0x4c4f490000000000), /* LOI */
    UINT64_C(0x4e55420000000000), /* NUB */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x5245540000000000), /* RET */
    UINT64_C(0x5443000000000000), /* TC */
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
    UINT64_C(0x4900000000000000), /* I */
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
    UINT64_C(0x4142000000000000), /* AB */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4f41000000000000), /* OA */
    UINT64_C(0x4d00000000000000), /* M */
    UINT64_C(0x5900000000000000), /* Y */
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
    UINT64_C(0x3230000000000000), /* 20 */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3235000000000000), /* 25 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3330000000000000), /* 30 */
    UINT64_C(0x3332000000000000), /* 32 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x3337000000000000), /* 37 */
    UINT64_C(0x3338000000000000), /* 38 */
    UINT64_C(0x3339000000000000), /* 39 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3433000000000000), /* 43 */
    UINT64_C(0x3434000000000000), /* 44 */
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3437000000000000), /* 47 */
    UINT64_C(0x3438000000000000), /* 48 */
    UINT64_C(0x3439000000000000), /* 49 */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3530000000000000), /* 50 */
    UINT64_C(0x3531000000000000), /* 51 */
    UINT64_C(0x3532000000000000), /* 52 */
    UINT64_C(0x3533000000000000), /* 53 */
    UINT64_C(0x3534000000000000), /* 54 */
    UINT64_C(0x3535000000000000), /* 55 */
    UINT64_C(0x3536000000000000), /* 56 */
    UINT64_C(0x3537000000000000), /* 57 */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3539000000000000), /* 59 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3630000000000000), /* 60 */
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
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4558000000000000), /* EX */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x5552000000000000), /* UR */
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
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x5500000000000000), /* U */
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x454d000000000000), /* EM */
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
    UINT64_C(0x4459000000000000), /* DY */
    UINT64_C(0x464c000000000000), /* FL */
    UINT64_C(0x4853000000000000), /* HS */
    UINT64_C(0x4d4e000000000000), /* MN */
    UINT64_C(0x5653000000000000), /* VS */
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
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x5255000000000000), /* RU */
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
    7177, /* 005010X217 */
    7188, /* 005010X231A1 */
    21687, /* SITUATIONAL TRIGGER */
    7177, /* 005010X217 */
    7188, /* 005010X231A1 */
    0,
};
