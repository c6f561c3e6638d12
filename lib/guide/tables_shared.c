/* Written by guidec from lib/guide/data: do not edit. docs/guide-format.md tells how. */
/* clang-format off */
#include "guide/plan.h"

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
    char t644[4];
    char t648[29];
    char t677[4];
    char t681[24];
    char t705[3];
    char t708[35];
    char t743[10];
    char t753[28];
    char t781[9];
    char t790[36];
    char t826[53];
    char t879[26];
    char t905[17];
    char t922[23];
    char t945[9];
    char t954[9];
    char t963[10];
    char t973[15];
    char t988[33];
    char t1021[13];
    char t1034[20];
    char t1054[20];
    char t1074[16];
    char t1090[18];
    char t1108[12];
    char t1120[17];
    char t1137[19];
    char t1156[17];
    char t1173[16];
    char t1189[19];
    char t1208[24];
    char t1232[25];
    char t1257[19];
    char t1276[18];
    char t1294[19];
    char t1313[19];
    char t1332[22];
    char t1354[55];
    char t1409[18];
    char t1427[19];
    char t1446[10];
    char t1456[9];
    char t1465[27];
    char t1492[7];
    char t1499[14];
    char t1513[9];
    char t1522[30];
    char t1552[17];
    char t1569[6];
    char t1575[22];
    char t1597[8];
    char t1605[18];
    char t1623[11];
    char t1634[8];
    char t1642[16];
    char t1658[21];
    char t1679[24];
    char t1703[29];
    char t1732[17];
    char t1749[11];
    char t1760[15];
    char t1775[20];
    char t1795[30];
    char t1825[22];
    char t1847[24];
    char t1871[13];
    char t1884[6];
    char t1890[6];
    char t1896[14];
    char t1910[15];
    char t1925[27];
    char t1952[8];
    char t1960[18];
    char t1978[13];
    char t1991[8];
    char t1999[15];
    char t2014[27];
    char t2041[7];
    char t2048[16];
    char t2064[17];
    char t2081[19];
    char t2100[12];
    char t2112[15];
    char t2127[35];
    char t2162[7];
    char t2169[36];
    char t2205[7];
    char t2212[26];
    char t2238[25];
    char t2263[4];
    char t2267[21];
    char t2288[18];
    char t2306[19];
    char t2325[26];
    char t2351[12];
    char t2363[25];
    char t2388[25];
    char t2413[14];
    char t2427[15];
    char t2442[12];
    char t2454[23];
    char t2477[32];
    char t2509[28];
    char t2537[14];
    char t2551[34];
    char t2585[16];
    char t2601[16];
    char t2617[16];
    char t2633[21];
    char t2654[10];
    char t2664[31];
    char t2695[26];
    char t2721[23];
    char t2744[13];
    char t2757[24];
    char t2781[26];
    char t2807[20];
    char t2827[22];
    char t2849[26];
    char t2875[31];
    char t2906[35];
    char t2941[16];
    char t2957[9];
    char t2966[17];
    char t2983[31];
    char t3014[19];
    char t3033[21];
    char t3054[13];
    char t3067[13];
    char t3080[23];
    char t3103[16];
    char t3119[16];
    char t3135[19];
    char t3154[13];
    char t3167[18];
    char t3185[16];
    char t3201[22];
    char t3223[33];
    char t3256[23];
    char t3279[29];
    char t3308[17];
    char t3325[16];
    char t3341[33];
    char t3374[13];
    char t3387[30];
    char t3417[22];
    char t3439[29];
    char t3468[26];
    char t3494[25];
    char t3519[20];
    char t3539[27];
    char t3566[27];
    char t3593[24];
    char t3617[19];
    char t3636[21];
    char t3657[26];
    char t3683[15];
    char t3698[21];
    char t3719[13];
    char t3732[24];
    char t3756[15];
    char t3771[12];
    char t3783[18];
    char t3801[16];
    char t3817[30];
    char t3847[28];
    char t3875[25];
    char t3900[16];
    char t3916[20];
    char t3936[29];
    char t3965[25];
    char t3990[22];
    char t4012[31];
    char t4043[25];
    char t4068[13];
    char t4081[21];
    char t4102[28];
    char t4130[24];
    char t4154[12];
    char t4166[10];
    char t4176[11];
    char t4187[12];
    char t4199[23];
    char t4222[22];
    char t4244[15];
    char t4259[24];
    char t4283[32];
    char t4315[42];
    char t4357[29];
    char t4386[20];
    char t4406[27];
    char t4433[46];
    char t4479[4];
    char t4483[20];
    char t4503[28];
    char t4531[30];
    char t4561[4];
    char t4565[27];
    char t4592[48];
    char t4640[23];
    char t4663[41];
    char t4704[29];
    char t4733[40];
    char t4773[26];
    char t4799[26];
    char t4825[26];
    char t4851[20];
    char t4871[19];
    char t4890[30];
    char t4920[13];
    char t4933[41];
    char t4974[23];
    char t4997[36];
    char t5033[39];
    char t5072[4];
    char t5076[17];
    char t5093[9];
    char t5102[18];
    char t5120[31];
    char t5151[14];
    char t5165[7];
    char t5172[23];
    char t5195[10];
    char t5205[14];
    char t5219[17];
    char t5236[4];
    char t5240[9];
    char t5249[13];
    char t5262[38];
    char t5300[8];
    char t5308[13];
    char t5321[9];
    char t5330[8];
    char t5338[21];
    char t5359[13];
    char t5372[8];
    char t5380[17];
    char t5397[6];
    char t5403[50];
    char t5453[50];
    char t5503[24];
    char t5527[4];
    char t5531[5];
    char t5536[6];
    char t5542[11];
    char t5553[5];
    char t5558[19];
    char t5577[5];
    char t5582[6];
    char t5588[9];
    char t5597[6];
    char t5603[10];
    char t5613[8];
    char t5621[11];
    char t5632[7];
    char t5639[8];
    char t5647[5];
    char t5652[6];
    char t5658[5];
    char t5663[6];
    char t5669[4];
    char t5673[20];
    char t5693[15];
    char t5708[18];
    char t5726[7];
    char t5733[16];
    char t5749[4];
    char t5753[11];
    char t5764[24];
    char t5788[16];
    char t5804[18];
    char t5822[10];
    char t5832[6];
    char t5838[9];
    char t5847[12];
    char t5859[15];
    char t5874[11];
    char t5885[4];
    char t5889[20];
    char t5909[4];
    char t5913[10];
    char t5923[8];
    char t5931[11];
    char t5942[9];
    char t5951[13];
    char t5964[11];
    char t5975[10];
    char t5985[6];
    char t5991[21];
    char t6012[19];
    char t6031[11];
    char t6042[29];
    char t6071[27];
    char t6098[11];
    char t6109[25];
    char t6134[5];
    char t6139[8];
    char t6147[41];
    char t6188[42];
    char t6230[21];
    char t6251[17];
    char t6268[29];
    char t6297[12];
    char t6309[11];
    char t6320[6];
    char t6326[17];
    char t6343[15];
    char t6358[15];
    char t6373[13];
    char t6386[12];
    char t6398[10];
    char t6408[11];
    char t6419[9];
    char t6428[14];
    char t6442[12];
    char t6454[16];
    char t6470[14];
    char t6484[18];
    char t6502[16];
    char t6518[32];
    char t6550[30];
    char t6580[10];
    char t6590[11];
    char t6601[16];
    char t6617[11];
    char t6628[30];
    char t6658[7];
    char t6665[29];
    char t6694[10];
    char t6704[37];
    char t6741[9];
    char t6750[16];
    char t6766[14];
    char t6780[28];
    char t6808[12];
    char t6820[20];
    char t6840[43];
    char t6883[18];
    char t6901[11];
    char t6912[8];
    char t6920[14];
    char t6934[19];
    char t6953[14];
    char t6967[13];
    char t6980[8];
    char t6988[15];
    char t7003[13];
    char t7016[24];
    char t7040[23];
    char t7063[22];
    char t7085[17];
    char t7102[18];
    char t7120[23];
    char t7143[16];
    char t7159[14];
    char t7173[31];
    char t7204[23];
    char t7227[20];
    char t7247[37];
    char t7284[27];
    char t7311[12];
    char t7323[20];
    char t7343[6];
    char t7349[21];
    char t7370[4];
    char t7374[4];
    char t7378[4];
    char t7382[24];
    char t7406[13];
    char t7419[24];
    char t7443[4];
    char t7447[11];
    char t7458[11];
    char t7469[11];
    char t7480[11];
    char t7491[11];
    char t7502[13];
    char t7515[11];
    char t7526[11];
    char t7537[29];
    char t7566[39];
    char t7605[37];
    char t7642[48];
    char t7690[31];
    char t7721[36];
    char t7757[23];
    char t7780[33];
    char t7813[4];
    char t7817[26];
    char t7843[31];
    char t7874[4];
    char t7878[25];
    char t7903[20];
    char t7923[9];
    char t7932[9];
    char t7941[21];
    char t7962[4];
    char t7966[8];
    char t7974[10];
    char t7984[6];
    char t7990[5];
    char t7995[4];
    char t7999[4];
    char t8003[30];
    char t8033[31];
    char t8064[27];
    char t8091[34];
    char t8125[22];
    char t8147[28];
    char t8175[30];
    char t8205[23];
    char t8228[28];
    char t8256[31];
    char t8287[11];
    char t8298[35];
    char t8333[20];
    char t8353[20];
    char t8373[20];
    char t8393[20];
    char t8413[21];
    char t8434[20];
    char t8454[18];
    char t8472[38];
    char t8510[34];
    char t8544[27];
    char t8571[23];
    char t8594[25];
    char t8619[20];
    char t8639[4];
    char t8643[19];
    char t8662[19];
    char t8681[25];
    char t8706[23];
    char t8729[26];
    char t8755[31];
    char t8786[21];
    char t8807[27];
    char t8834[32];
    char t8866[33];
    char t8899[26];
    char t8925[29];
    char t8954[42];
    char t8996[4];
    char t9000[25];
    char t9025[17];
    char t9042[59];
    char t9101[21];
    char t9122[20];
    char t9142[39];
    char t9181[18];
    char t9199[10];
    char t9209[9];
    char t9218[18];
    char t9236[13];
    char t9249[13];
    char t9262[13];
    char t9275[32];
    char t9307[27];
    char t9334[24];
    char t9358[42];
    char t9400[21];
    char t9421[33];
    char t9454[4];
    char t9458[33];
    char t9491[30];
    char t9521[19];
    char t9540[22];
    char t9562[11];
    char t9573[21];
    char t9594[10];
    char t9604[24];
    char t9628[29];
    char t9657[30];
    char t9687[4];
    char t9691[16];
    char t9707[19];
    char t9726[28];
    char t9754[23];
    char t9777[6];
    char t9783[26];
    char t9809[29];
    char t9838[8];
    char t9846[23];
    char t9869[13];
    char t9882[33];
    char t9915[18];
    char t9933[16];
    char t9949[15];
    char t9964[7];
    char t9971[4];
    char t9975[18];
    char t9993[18];
    char t10011[18];
    char t10029[18];
    char t10047[18];
    char t10065[18];
    char t10083[18];
    char t10101[28];
    char t10129[27];
    char t10156[8];
    char t10164[8];
    char t10172[8];
    char t10180[7];
    char t10187[8];
    char t10195[10];
    char t10205[9];
    char t10214[7];
    char t10221[9];
    char t10230[7];
    char t10237[8];
    char t10245[8];
    char t10253[12];
    char t10265[14];
    char t10279[19];
    char t10298[19];
    char t10317[19];
    char t10336[22];
    char t10358[24];
    char t10382[8];
    char t10390[24];
    char t10414[24];
    char t10438[8];
    char t10446[14];
    char t10460[14];
    char t10474[9];
    char t10483[14];
    char t10497[14];
    char t10511[19];
    char t10530[19];
    char t10549[27];
    char t10576[16];
    char t10592[8];
    char t10600[25];
    char t10625[34];
    char t10659[4];
    char t10663[10];
    char t10673[10];
    char t10683[10];
    char t10693[8];
    char t10701[10];
    char t10711[10];
    char t10721[4];
    char t10725[9];
    char t10734[23];
    char t10757[32];
    char t10789[16];
    char t10805[9];
    char t10814[32];
    char t10846[28];
    char t10874[4];
    char t10878[20];
    char t10898[47];
    char t10945[28];
    char t10973[11];
    char t10984[21];
    char t11005[28];
    char t11033[37];
    char t11070[4];
    char t11074[4];
    char t11078[25];
    char t11103[33];
    char t11136[14];
    char t11150[4];
    char t11154[15];
    char t11169[20];
    char t11189[4];
    char t11193[30];
    char t11223[12];
    char t11235[20];
    char t11255[19];
    char t11274[17];
    char t11291[15];
    char t11306[16];
    char t11322[20];
    char t11342[18];
    char t11360[22];
    char t11382[21];
    char t11403[14];
    char t11417[31];
    char t11448[17];
    char t11465[15];
    char t11480[30];
    char t11510[27];
    char t11537[15];
    char t11552[11];
    char t11563[24];
    char t11587[18];
    char t11605[26];
    char t11631[16];
    char t11647[14];
    char t11661[23];
    char t11684[9];
    char t11693[21];
    char t11714[27];
    char t11741[14];
    char t11755[13];
    char t11768[14];
    char t11782[17];
    char t11799[18];
    char t11817[28];
    char t11845[18];
    char t11863[24];
    char t11887[15];
    char t11902[19];
    char t11921[15];
    char t11936[20];
    char t11956[34];
    char t11990[12];
    char t12002[26];
    char t12028[7];
    char t12035[14];
    char t12049[15];
    char t12064[32];
    char t12096[22];
    char t12118[31];
    char t12149[29];
    char t12178[25];
    char t12203[17];
    char t12220[16];
    char t12236[19];
    char t12255[20];
    char t12275[36];
    char t12311[23];
    char t12334[37];
    char t12371[20];
    char t12391[17];
    char t12408[31];
    char t12439[35];
    char t12474[16];
    char t12490[18];
    char t12508[26];
    char t12534[42];
    char t12576[9];
    char t12585[19];
    char t12604[12];
    char t12616[4];
    char t12620[43];
    char t12663[34];
    char t12697[37];
    char t12734[33];
    char t12767[26];
    char t12793[8];
    char t12801[16];
    char t12817[14];
    char t12831[11];
    char t12842[6];
    char t12848[14];
    char t12862[7];
    char t12869[5];
    char t12874[6];
    char t12880[4];
    char t12884[21];
    char t12905[16];
    char t12921[22];
    char t12943[21];
    char t12964[41];
    char t13005[4];
    char t13009[45];
    char t13054[22];
    char t13076[13];
    char t13089[15];
    char t13104[36];
    char t13140[19];
    char t13159[31];
    char t13190[33];
    char t13223[38];
    char t13261[34];
    char t13295[34];
    char t13329[24];
    char t13353[21];
    char t13374[42];
    char t13416[19];
    char t13435[33];
    char t13468[30];
    char t13498[30];
    char t13528[26];
    char t13554[36];
    char t13590[30];
    char t13620[32];
    char t13652[34];
    char t13686[18];
    char t13704[21];
    char t13725[34];
    char t13759[33];
    char t13792[35];
    char t13827[37];
    char t13864[21];
    char t13885[24];
    char t13909[30];
    char t13939[38];
    char t13977[23];
    char t14000[31];
    char t14031[21];
    char t14052[36];
    char t14088[31];
    char t14119[29];
    char t14148[29];
    char t14177[43];
    char t14220[33];
    char t14253[46];
    char t14299[40];
    char t14339[34];
    char t14373[34];
    char t14407[39];
    char t14446[28];
    char t14474[23];
    char t14497[25];
    char t14522[34];
    char t14556[27];
    char t14583[4];
    char t14587[5];
    char t14592[8];
    char t14600[5];
    char t14605[5];
    char t14610[10];
    char t14620[10];
    char t14630[23];
    char t14653[9];
    char t14662[5];
    char t14667[57];
    char t14724[5];
    char t14729[7];
    char t14736[11];
    char t14747[5];
    char t14752[7];
    char t14759[5];
    char t14764[8];
    char t14772[5];
    char t14777[5];
    char t14782[6];
    char t14788[19];
    char t14807[5];
    char t14812[3];
    char t14815[15];
    char t14830[4];
    char t14834[5];
    char t14839[10];
    char t14849[13];
    char t14862[26];
    char t14888[15];
    char t14903[23];
    char t14926[21];
    char t14947[14];
    char t14961[5];
    char t14966[6];
    char t14972[7];
    char t14979[8];
    char t14987[9];
    char t14996[10];
    char t15006[13];
    char t15019[16];
    char t15035[24];
    char t15059[40];
    char t15099[5];
    char t15104[10];
    char t15114[10];
    char t15124[8];
    char t15132[11];
    char t15143[9];
    char t15152[9];
    char t15161[17];
    char t15178[11];
    char t15189[10];
    char t15199[9];
    char t15208[13];
    char t15221[11];
    char t15232[20];
    char t15252[10];
    char t15262[25];
    char t15287[12];
    char t15299[5];
    char t15304[18];
    char t15322[29];
    char t15351[5];
    char t15356[45];
    char t15401[20];
    char t15421[30];
    char t15451[30];
    char t15481[33];
    char t15514[27];
    char t15541[24];
    char t15565[28];
    char t15593[6];
    char t15599[19];
    char t15618[10];
    char t15628[11];
    char t15639[16];
    char t15655[29];
    char t15684[29];
    char t15713[32];
    char t15745[32];
    char t15777[42];
    char t15819[23];
    char t15842[27];
    char t15869[26];
    char t15895[14];
    char t15909[35];
    char t15944[31];
    char t15975[16];
    char t15991[26];
    char t16017[18];
    char t16035[15];
    char t16050[5];
    char t16055[13];
    char t16068[12];
    char t16080[14];
    char t16094[11];
    char t16105[5];
    char t16110[30];
    char t16140[20];
    char t16160[19];
    char t16179[32];
    char t16211[27];
    char t16238[24];
    char t16262[5];
    char t16267[21];
    char t16288[30];
    char t16318[29];
    char t16347[19];
    char t16366[24];
    char t16390[20];
    char t16410[22];
    char t16432[17];
    char t16449[30];
    char t16479[9];
    char t16488[36];
    char t16524[25];
    char t16549[34];
    char t16583[25];
    char t16608[38];
    char t16646[18];
    char t16664[28];
    char t16692[33];
    char t16725[21];
    char t16746[32];
    char t16778[15];
    char t16793[40];
    char t16833[25];
    char t16858[33];
    char t16891[31];
    char t16922[29];
    char t16951[25];
    char t16976[22];
    char t16998[36];
    char t17034[33];
    char t17067[27];
    char t17094[23];
    char t17117[18];
    char t17135[10];
    char t17145[26];
    char t17171[28];
    char t17199[41];
    char t17240[39];
    char t17279[38];
    char t17317[34];
    char t17351[20];
    char t17371[28];
    char t17399[27];
    char t17426[30];
    char t17456[20];
    char t17476[15];
    char t17491[19];
    char t17510[28];
    char t17538[17];
    char t17555[7];
    char t17562[9];
    char t17571[28];
    char t17599[22];
    char t17621[19];
    char t17640[27];
    char t17667[27];
    char t17694[26];
    char t17720[11];
    char t17731[9];
    char t17740[15];
    char t17755[24];
    char t17779[17];
    char t17796[30];
    char t17826[16];
    char t17842[12];
    char t17854[18];
    char t17872[9];
    char t17881[18];
    char t17899[12];
    char t17911[16];
    char t17927[12];
    char t17939[10];
    char t17949[31];
    char t17980[17];
    char t17997[21];
    char t18018[10];
    char t18028[15];
    char t18043[8];
    char t18051[20];
    char t18071[14];
    char t18085[10];
    char t18095[23];
    char t18118[16];
    char t18134[17];
    char t18151[9];
    char t18160[10];
    char t18170[23];
    char t18193[14];
    char t18207[17];
    char t18224[22];
    char t18246[14];
    char t18260[16];
    char t18276[14];
    char t18290[18];
    char t18308[5];
    char t18313[18];
    char t18331[17];
    char t18348[7];
    char t18355[10];
    char t18365[13];
    char t18378[13];
    char t18391[8];
    char t18399[16];
    char t18415[8];
    char t18423[8];
    char t18431[5];
    char t18436[34];
    char t18470[27];
    char t18497[5];
    char t18502[22];
    char t18524[24];
    char t18548[32];
    char t18580[25];
    char t18605[13];
    char t18618[12];
    char t18630[17];
    char t18647[8];
    char t18655[5];
    char t18660[10];
    char t18670[9];
    char t18679[17];
    char t18696[7];
    char t18703[5];
    char t18708[10];
    char t18718[21];
    char t18739[8];
    char t18747[12];
    char t18759[33];
    char t18792[5];
    char t18797[41];
    char t18838[15];
    char t18853[15];
    char t18868[19];
    char t18887[17];
    char t18904[18];
    char t18922[12];
    char t18934[22];
    char t18956[6];
    char t18962[5];
    char t18967[13];
    char t18980[18];
    char t18998[15];
    char t19013[16];
    char t19029[13];
    char t19042[5];
    char t19047[11];
    char t19058[21];
    char t19079[10];
    char t19089[20];
    char t19109[9];
    char t19118[8];
    char t19126[5];
    char t19131[29];
    char t19160[19];
    char t19179[16];
    char t19195[5];
    char t19200[18];
    char t19218[5];
    char t19223[14];
    char t19237[6];
    char t19243[26];
    char t19269[11];
    char t19280[15];
    char t19295[5];
    char t19300[25];
    char t19325[16];
    char t19341[5];
    char t19346[13];
    char t19359[14];
    char t19373[9];
    char t19382[13];
    char t19395[35];
    char t19430[23];
    char t19453[19];
    char t19472[24];
    char t19496[22];
    char t19518[11];
    char t19529[18];
    char t19547[24];
    char t19571[23];
    char t19594[12];
    char t19606[18];
    char t19624[13];
    char t19637[19];
    char t19656[12];
    char t19668[26];
    char t19694[18];
    char t19712[13];
    char t19725[29];
    char t19754[20];
    char t19774[12];
    char t19786[14];
    char t19800[16];
    char t19816[13];
    char t19829[15];
    char t19844[17];
    char t19861[13];
    char t19874[26];
    char t19900[26];
    char t19926[19];
    char t19945[13];
    char t19958[20];
    char t19978[25];
    char t20003[15];
    char t20018[21];
    char t20039[29];
    char t20068[28];
    char t20096[30];
    char t20126[15];
    char t20141[14];
    char t20155[18];
    char t20173[19];
    char t20192[10];
    char t20202[19];
    char t20221[18];
    char t20239[17];
    char t20256[23];
    char t20279[15];
    char t20294[17];
    char t20311[12];
    char t20323[13];
    char t20336[10];
    char t20346[18];
    char t20364[15];
    char t20379[10];
    char t20389[11];
    char t20400[12];
    char t20412[15];
    char t20427[19];
    char t20446[19];
    char t20465[21];
    char t20486[18];
    char t20504[9];
    char t20513[9];
    char t20522[13];
    char t20535[16];
    char t20551[20];
    char t20571[14];
    char t20585[16];
    char t20601[12];
    char t20613[9];
    char t20622[5];
    char t20627[19];
    char t20646[7];
    char t20653[9];
    char t20662[9];
    char t20671[12];
    char t20683[14];
    char t20697[15];
    char t20712[21];
    char t20733[18];
    char t20751[15];
    char t20766[16];
    char t20782[31];
    char t20813[16];
    char t20829[11];
    char t20840[15];
    char t20855[7];
    char t20862[26];
    char t20888[10];
    char t20898[37];
    char t20935[21];
    char t20956[18];
    char t20974[16];
    char t20990[16];
    char t21006[14];
    char t21020[8];
    char t21028[17];
    char t21045[10];
    char t21055[10];
    char t21065[20];
    char t21085[19];
    char t21104[19];
    char t21123[14];
    char t21137[16];
    char t21153[8];
    char t21161[15];
    char t21176[14];
    char t21190[24];
    char t21214[9];
    char t21223[17];
    char t21240[10];
    char t21250[6];
    char t21256[24];
    char t21280[18];
    char t21298[21];
    char t21319[5];
    char t21324[11];
    char t21335[11];
    char t21346[11];
    char t21357[11];
    char t21368[11];
    char t21379[11];
    char t21390[11];
    char t21401[7];
    char t21408[6];
    char t21414[9];
    char t21423[9];
    char t21432[9];
    char t21441[9];
    char t21450[9];
    char t21459[8];
    char t21467[7];
    char t21474[11];
    char t21485[12];
    char t21497[12];
    char t21509[12];
    char t21521[11];
    char t21532[11];
    char t21543[11];
    char t21554[11];
    char t21565[11];
    char t21576[11];
    char t21587[11];
    char t21598[11];
    char t21609[5];
    char t21614[7];
    char t21621[7];
    char t21628[7];
    char t21635[8];
    char t21643[8];
    char t21651[7];
    char t21658[9];
    char t21667[5];
    char t21672[14];
    char t21686[25];
    char t21711[29];
    char t21740[33];
    char t21773[23];
    char t21796[5];
    char t21801[20];
    char t21821[14];
    char t21835[18];
    char t21853[19];
    char t21872[13];
    char t21885[19];
    char t21904[12];
    char t21916[24];
    char t21940[20];
    char t21960[13];
    char t21973[22];
    char t21995[21];
    char t22016[10];
    char t22026[5];
    char t22031[30];
    char t22061[36];
    char t22097[17];
    char t22114[20];
    char t22134[27];
    char t22161[11];
    char t22172[21];
    char t22193[26];
    char t22219[29];
    char t22248[27];
    char t22275[5];
    char t22280[17];
    char t22297[23];
    char t22320[25];
    char t22345[33];
    char t22378[5];
    char t22383[6];
    char t22389[8];
    char t22397[5];
    char t22402[5];
    char t22407[20];
    char t22427[47];
    char t22474[8];
    char t22482[28];
    char t22510[8];
    char t22518[23];
    char t22541[4];
    char t22545[22];
    char t22567[22];
    char t22589[22];
    char t22611[19];
    char t22630[23];
    char t22653[22];
    char t22675[37];
    char t22712[4];
    char t22716[17];
    char t22733[9];
    char t22742[4];
    char t22746[5];
    char t22751[17];
    char t22768[17];
    char t22785[29];
    char t22814[30];
    char t22844[18];
    char t22862[18];
    char t22880[17];
    char t22897[4];
    char t22901[13];
    char t22914[25];
    char t22939[4];
    char t22943[13];
    char t22956[10];
    char t22966[4];
    char t22970[12];
    char t22982[11];
    char t22993[5];
    char t22998[4];
    char t23002[21];
    char t23023[4];
    char t23027[9];
    char t23036[23];
    char t23059[32];
    char t23091[22];
    char t23113[27];
    char t23140[28];
    char t23168[18];
    char t23186[30];
    char t23216[20];
    char t23236[20];
    char t23256[32];
    char t23288[28];
    char t23316[27];
    char t23343[23];
    char t23366[21];
    char t23387[19];
    char t23406[23];
    char t23429[28];
    char t23457[18];
    char t23475[18];
    char t23493[26];
    char t23519[22];
    char t23541[26];
    char t23567[25];
    char t23592[26];
    char t23618[28];
    char t23646[42];
    char t23688[42];
    char t23730[27];
    char t23757[30];
    char t23787[8];
    char t23795[28];
    char t23823[37];
    char t23860[35];
    char t23895[29];
    char t23924[23];
    char t23947[18];
    char t23965[28];
    char t23993[29];
    char t24022[21];
    char t24043[44];
    char t24087[24];
    char t24111[20];
    char t24131[24];
    char t24155[30];
    char t24185[27];
    char t24212[41];
    char t24253[21];
    char t24274[21];
    char t24295[12];
    char t24307[18];
    char t24325[35];
    char t24360[18];
    char t24378[23];
    char t24401[23];
    char t24424[13];
    char t24437[32];
    char t24469[21];
    char t24490[24];
    char t24514[27];
    char t24541[25];
    char t24566[28];
    char t24594[39];
    char t24633[8];
    char t24641[38];
    char t24679[32];
    char t24711[36];
    char t24747[22];
    char t24769[20];
    char t24789[20];
    char t24809[22];
    char t24831[9];
    char t24840[25];
    char t24865[17];
    char t24882[48];
    char t24930[27];
    char t24957[38];
    char t24995[39];
    char t25034[22];
    char t25056[38];
    char t25094[38];
    char t25132[38];
    char t25170[19];
    char t25189[29];
    char t25218[19];
    char t25237[4];
    char t25241[24];
    char t25265[14];
    char t25279[4];
    char t25283[20];
    char t25303[10];
    char t25313[4];
    char t25317[22];
    char t25339[12];
    char t25351[4];
    char t25355[12];
    char t25367[4];
    char t25371[10];
    char t25381[4];
    char t25385[21];
    char t25406[4];
    char t25410[20];
    char t25430[27];
    char t25457[4];
    char t25461[19];
    char t25480[21];
    char t25501[20];
    char t25521[4];
    char t25525[20];
    char t25545[17];
    char t25562[4];
    char t25566[43];
    char t25609[24];
    char t25633[22];
    char t25655[19];
    char t25674[4];
    char t25678[21];
    char t25699[4];
    char t25703[11];
    char t25714[4];
    char t25718[11];
    char t25729[4];
    char t25733[21];
    char t25754[3];
    char t25757[19];
    char t25776[19];
    char t25795[25];
    char t25820[27];
    char t25847[3];
    char t25850[36];
    char t25886[23];
    char t25909[19];
    char t25928[27];
    char t25955[4];
    char t25959[24];
    char t25983[24];
    char t26007[29];
    char t26036[3];
    char t26039[42];
    char t26081[38];
    char t26119[25];
    char t26144[20];
    char t26164[25];
    char t26189[4];
    char t26193[14];
    char t26207[14];
    char t26221[17];
    char t26238[19];
    char t26257[16];
    char t26273[4];
    char t26277[16];
    char t26293[4];
    char t26297[11];
    char t26308[16];
    char t26324[13];
    char t26337[11];
    char t26348[37];
    char t26385[4];
    char t26389[26];
    char t26415[31];
    char t26446[19];
    char t26465[17];
    char t26482[4];
    char t26486[14];
    char t26500[17];
    char t26517[20];
    char t26537[12];
    char t26549[23];
    char t26572[26];
    char t26598[5];
    char t26603[11];
    char t26614[5];
    char t26619[12];
    char t26631[5];
    char t26636[12];
    char t26648[5];
    char t26653[12];
    char t26665[5];
    char t26670[13];
    char t26683[11];
    char t26694[3];
    char t26697[20];
    char t26717[20];
    char t26737[21];
    char t26758[15];
    char t26773[15];
    char t26788[4];
    char t26792[15];
    char t26807[25];
    char t26832[5];
    char t26837[3];
    char t26840[18];
    char t26858[4];
    char t26862[12];
    char t26874[4];
    char t26878[8];
    char t26886[3];
    char t26889[19];
    char t26908[4];
    char t26912[12];
    char t26924[4];
    char t26928[20];
    char t26948[5];
    char t26953[16];
    char t26969[17];
    char t26986[13];
    char t26999[3];
    char t27002[19];
    char t27021[17];
    char t27038[4];
    char t27042[19];
    char t27061[17];
    char t27078[19];
    char t27097[17];
    char t27114[18];
    char t27132[4];
    char t27136[27];
    char t27163[19];
    char t27182[19];
    char t27201[23];
    char t27224[6];
    char t27230[22];
    char t27252[5];
    char t27257[27];
    char t27284[5];
    char t27289[13];
    char t27302[12];
    char t27314[11];
    char t27325[5];
    char t27330[7];
    char t27337[15];
    char t27352[5];
    char t27357[30];
    char t27387[5];
    char t27392[19];
    char t27411[5];
    char t27416[22];
    char t27438[4];
    char t27442[9];
    char t27451[4];
    char t27455[20];
    char t27475[14];
    char t27489[5];
    char t27494[16];
    char t27510[19];
    char t27529[27];
    char t27556[17];
    char t27573[4];
    char t27577[19];
    char t27596[5];
    char t27601[15];
    char t27616[5];
    char t27621[28];
    char t27649[5];
    char t27654[12];
    char t27666[5];
    char t27671[29];
    char t27700[15];
    char t27715[5];
    char t27720[7];
    char t27727[12];
    char t27739[16];
    char t27755[5];
    char t27760[22];
    char t27782[5];
    char t27787[20];
    char t27807[15];
    char t27822[19];
    char t27841[22];
    char t27863[20];
    char t27883[16];
    char t27899[12];
    char t27911[4];
    char t27915[31];
    char t27946[5];
    char t27951[28];
    char t27979[17];
    char t27996[19];
    char t28015[13];
    char t28028[40];
    char t28068[5];
    char t28073[27];
    char t28100[5];
    char t28105[27];
    char t28132[25];
    char t28157[10];
    char t28167[23];
    char t28190[13];
    char t28203[15];
    char t28218[25];
    char t28243[33];
    char t28276[34];
    char t28310[29];
    char t28339[10];
    char t28349[31];
    char t28380[5];
    char t28385[31];
    char t28416[31];
    char t28447[31];
    char t28478[31];
    char t28509[31];
    char t28540[31];
    char t28571[31];
    char t28602[31];
    char t28633[32];
    char t28665[32];
    char t28697[32];
    char t28729[30];
    char t28759[19];
    char t28778[20];
    char t28798[32];
    char t28830[18];
    char t28848[5];
    char t28853[22];
    char t28875[18];
    char t28893[4];
    char t28897[26];
    char t28923[21];
    char t28944[21];
    char t28965[19];
    char t28984[22];
    char t29006[17];
    char t29023[17];
    char t29040[17];
    char t29057[17];
    char t29074[17];
    char t29091[30];
    char t29121[15];
    char t29136[5];
    char t29141[17];
    char t29158[5];
    char t29163[15];
    char t29178[5];
    char t29183[32];
    char t29215[20];
    char t29235[12];
    char t29247[15];
    char t29262[3];
    char t29265[25];
    char t29290[27];
    char t29317[14];
    char t29331[19];
    char t29350[10];
    char t29360[10];
    char t29370[19];
    char t29389[18];
    char t29407[20];
    char t29427[27];
    char t29454[4];
    char t29458[21];
    char t29479[23];
    char t29502[21];
    char t29523[10];
    char t29533[18];
    char t29551[18];
    char t29569[24];
    char t29593[24];
    char t29617[21];
    char t29638[20];
    char t29658[24];
    char t29682[24];
    char t29706[22];
    char t29728[17];
    char t29745[23];
    char t29768[14];
    char t29782[28];
    char t29810[19];
    char t29829[18];
    char t29847[22];
    char t29869[22];
    char t29891[22];
    char t29913[22];
    char t29935[26];
    char t29961[23];
    char t29984[24];
    char t30008[23];
    char t30031[14];
    char t30045[21];
    char t30066[5];
    char t30071[23];
    char t30094[13];
    char t30107[25];
    char t30132[24];
    char t30156[5];
    char t30161[21];
    char t30182[16];
    char t30198[23];
    char t30221[22];
    char t30243[17];
    char t30260[10];
    char t30270[23];
    char t30293[27];
    char t30320[14];
    char t30334[4];
    char t30338[25];
    char t30363[23];
    char t30386[30];
    char t30416[5];
    char t30421[13];
    char t30434[10];
    char t30444[4];
    char t30448[16];
    char t30464[4];
    char t30468[7];
    char t30475[21];
    char t30496[22];
    char t30518[5];
    char t30523[12];
    char t30535[4];
    char t30539[16];
    char t30555[14];
    char t30569[17];
    char t30586[5];
    char t30591[31];
    char t30622[5];
    char t30627[7];
    char t30634[15];
    char t30649[19];
    char t30668[5];
    char t30673[11];
    char t30684[21];
    char t30705[12];
    char t30717[5];
    char t30722[22];
    char t30744[5];
    char t30749[13];
    char t30762[5];
    char t30767[14];
    char t30781[5];
    char t30786[10];
    char t30796[27];
    char t30823[19];
    char t30842[5];
    char t30847[22];
    char t30869[4];
    char t30873[10];
    char t30883[5];
    char t30888[15];
    char t30903[29];
    char t30932[24];
    char t30956[5];
    char t30961[23];
    char t30984[14];
    char t30998[6];
    char t31004[26];
    char t31030[13];
    char t31043[27];
    char t31070[5];
    char t31075[22];
    char t31097[35];
    char t31132[34];
    char t31166[21];
    char t31187[32];
    char t31219[32];
    char t31251[28];
    char t31279[22];
    char t31301[14];
    char t31315[20];
    char t31335[4];
    char t31339[36];
    char t31375[4];
    char t31379[8];
    char t31387[4];
    char t31391[19];
    char t31410[8];
    char t31418[35];
    char t31453[5];
    char t31458[11];
    char t31469[17];
    char t31486[32];
    char t31518[5];
    char t31523[33];
    char t31556[5];
    char t31561[14];
    char t31575[20];
    char t31595[4];
    char t31599[19];
    char t31618[20];
    char t31638[4];
    char t31642[33];
    char t31675[36];
    char t31711[25];
    char t31736[25];
    char t31761[25];
    char t31786[25];
    char t31811[25];
    char t31836[23];
    char t31859[26];
    char t31885[26];
    char t31911[26];
    char t31937[4];
    char t31941[26];
    char t31967[2];
    char t31969[19];
    char t31988[19];
    char t32007[19];
    char t32026[19];
    char t32045[19];
    char t32064[27];
    char t32091[46];
    char t32137[17];
    char t32154[17];
    char t32171[20];
    char t32191[10];
    char t32201[18];
    char t32219[17];
    char t32236[5];
    char t32241[10];
    char t32251[4];
    char t32255[7];
    char t32262[15];
    char t32277[21];
    char t32298[12];
    char t32310[4];
    char t32314[19];
    char t32333[21];
    char t32354[5];
    char t32359[15];
    char t32374[4];
    char t32378[13];
    char t32391[4];
    char t32395[21];
    char t32416[21];
    char t32437[25];
    char t32462[7];
    char t32469[8];
    char t32477[15];
    char t32492[34];
    char t32526[14];
    char t32540[20];
    char t32560[7];
    char t32567[26];
    char t32593[12];
    char t32605[13];
    char t32618[32];
    char t32650[12];
    char t32662[27];
    char t32689[15];
    char t32704[4];
    char t32708[19];
    char t32727[17];
    char t32744[18];
    char t32762[33];
    char t32795[19];
    char t32814[4];
    char t32818[16];
    char t32834[11];
    char t32845[4];
    char t32849[19];
    char t32868[4];
    char t32872[20];
    char t32892[22];
    char t32914[4];
    char t32918[19];
    char t32937[4];
    char t32941[10];
    char t32951[4];
    char t32955[11];
    char t32966[4];
    char t32970[14];
    char t32984[4];
    char t32988[13];
    char t33001[4];
    char t33005[15];
    char t33020[10];
    char t33030[12];
    char t33042[17];
    char t33059[4];
    char t33063[4];
    char t33067[22];
    char t33089[38];
    char t33127[22];
    char t33149[24];
    char t33173[19];
    char t33192[18];
    char t33210[16];
    char t33226[4];
    char t33230[16];
    char t33246[16];
    char t33262[16];
    char t33278[16];
    char t33294[21];
    char t33315[15];
    char t33330[11];
    char t33341[5];
    char t33346[11];
    char t33357[11];
    char t33368[11];
    char t33379[22];
    char t33401[25];
    char t33426[23];
    char t33449[20];
    char t33469[5];
    char t33474[20];
    char t33494[20];
    char t33514[20];
    char t33534[14];
    char t33548[16];
    char t33564[16];
    char t33580[16];
    char t33596[16];
    char t33612[16];
    char t33628[12];
    char t33640[19];
    char t33659[5];
    char t33664[19];
    char t33683[19];
    char t33702[19];
    char t33721[19];
    char t33740[17];
    char t33757[24];
    char t33781[15];
    char t33796[8];
    char t33804[34];
    char t33838[24];
    char t33862[16];
    char t33878[5];
    char t33883[15];
    char t33898[16];
    char t33914[16];
    char t33930[16];
    char t33946[18];
    char t33964[20];
    char t33984[20];
    char t34004[17];
    char t34021[4];
    char t34025[19];
    char t34044[5];
    char t34049[20];
    char t34069[5];
    char t34074[19];
    char t34093[15];
    char t34108[5];
    char t34113[21];
    char t34134[22];
    char t34156[18];
    char t34174[22];
    char t34196[18];
    char t34214[22];
    char t34236[18];
    char t34254[25];
    char t34279[14];
    char t34293[12];
    char t34305[16];
    char t34321[14];
    char t34335[5];
    char t34340[21];
    char t34361[5];
    char t34366[21];
    char t34387[21];
    char t34408[5];
    char t34413[23];
    char t34436[13];
    char t34449[18];
    char t34467[5];
    char t34472[21];
    char t34493[27];
    char t34520[18];
    char t34538[4];
    char t34542[16];
    char t34558[12];
    char t34570[21];
    char t34591[21];
    char t34612[45];
    char t34657[6];
    char t34663[11];
    char t34674[12];
    char t34686[6];
    char t34692[81];
    char t34773[22];
    char t34795[6];
    char t34801[26];
    char t34827[18];
    char t34845[8];
    char t34853[34];
    char t34887[15];
    char t34902[6];
    char t34908[17];
    char t34925[113];
    char t35038[6];
    char t35044[13];
    char t35057[12];
    char t35069[165];
    char t35234[24];
    char t35258[69];
    char t35327[19];
    char t35346[6];
    char t35352[35];
    char t35387[64];
    char t35451[51];
    char t35502[9];
    char t35511[53];
    char t35564[116];
    char t35680[23];
    char t35703[91];
    char t35794[6];
    char t35800[18];
    char t35818[26];
    char t35844[6];
    char t35850[16];
    char t35866[38];
    char t35904[62];
    char t35966[6];
    char t35972[20];
    char t35992[18];
    char t36010[15];
    char t36025[46];
    char t36071[3];
    char t36074[14];
    char t36088[41];
    char t36129[27];
    char t36156[24];
    char t36180[24];
    char t36204[48];
    char t36252[12];
    char t36264[4];
    char t36268[21];
    char t36289[47];
    char t36336[32];
    char t36368[20];
    char t36388[12];
    char t36400[21];
    char t36421[57];
    char t36478[40];
    char t36518[32];
    char t36550[19];
    char t36569[24];
    char t36593[15];
    char t36608[8];
    char t36616[47];
    char t36663[32];
    char t36695[44];
    char t36739[21];
    char t36760[26];
    char t36786[8];
    char t36794[19];
    char t36813[46];
    char t36859[15];
    char t36874[44];
    char t36918[19];
    char t36937[127];
    char t37064[26];
    char t37090[71];
    char t37161[35];
    char t37196[17];
    char t37213[45];
    char t37258[32];
    char t37290[78];
    char t37368[35];
    char t37403[47];
    char t37450[9];
    char t37459[70];
    char t37529[63];
    char t37592[21];
    char t37613[20];
    char t37633[6];
    char t37639[19];
    char t37658[24];
    char t37682[4];
    char t37686[37];
    char t37723[20];
    char t37743[33];
    char t37776[43];
    char t37819[92];
    char t37911[18];
    char t37929[27];
    char t37956[21];
    char t37977[6];
    char t37983[9];
    char t37992[27];
    char t38019[61];
    char t38080[48];
    char t38128[53];
    char t38181[62];
    char t38243[6];
    char t38249[16];
    char t38265[24];
    char t38289[50];
    char t38339[6];
    char t38345[15];
    char t38360[33];
    char t38393[48];
    char t38441[20];
    char t38461[24];
    char t38485[48];
    char t38533[13];
    char t38546[53];
    char t38599[40];
    char t38639[56];
    char t38695[29];
    char t38724[71];
    char t38795[6];
    char t38801[17];
    char t38818[145];
    char t38963[19];
    char t38982[37];
    char t39019[6];
    char t39025[16];
    char t39041[22];
    char t39063[6];
    char t39069[16];
    char t39085[36];
    char t39121[6];
    char t39127[15];
    char t39142[6];
    char t39148[20];
    char t39168[57];
    char t39225[41];
    char t39266[54];
    char t39320[17];
    char t39337[83];
    char t39420[71];
    char t39491[37];
    char t39528[30];
    char t39558[40];
    char t39598[23];
    char t39621[55];
    char t39676[30];
    char t39706[30];
    char t39736[3];
    char t39739[44];
    char t39783[30];
    char t39813[32];
    char t39845[3];
    char t39848[52];
    char t39900[14];
    char t39914[4];
    char t39918[11];
    char t39929[4];
    char t39933[15];
    char t39948[4];
    char t39952[17];
    char t39969[15];
    char t39984[4];
    char t39988[25];
    char t40013[58];
    char t40071[4];
    char t40075[30];
    char t40105[4];
    char t40109[29];
    char t40138[4];
    char t40142[13];
    char t40155[30];
    char t40185[4];
    char t40189[52];
    char t40241[7];
    char t40248[15];
    char t40263[6];
    char t40269[14];
    char t40283[10];
    char t40293[23];
    char t40316[13];
    char t40329[4];
    char t40333[59];
    char t40392[6];
    char t40398[15];
    char t40413[19];
    char t40432[4];
    char t40436[89];
    char t40525[6];
    char t40531[20];
    char t40551[34];
    char t40585[10];
    char t40595[16];
    char t40611[9];
    char t40620[102];
    char t40722[20];
    char t40742[42];
    char t40784[58];
    char t40842[19];
    char t40861[19];
    char t40880[13];
    char t40893[53];
    char t40946[53];
    char t40999[3];
    char t41002[71];
    char t41073[24];
    char t41097[18];
    char t41115[73];
    char t41188[20];
    char t41208[20];
    char t41228[14];
    char t41242[7];
    char t41249[19];
    char t41268[26];
    char t41294[31];
    char t41325[7];
    char t41332[14];
    char t41346[13];
    char t41359[4];
    char t41363[43];
    char t41406[47];
    char t41453[10];
    char t41463[54];
    char t41517[9];
    char t41526[16];
    char t41542[10];
    char t41552[36];
    char t41588[16];
    char t41604[10];
    char t41614[95];
    char t41709[50];
    char t41759[7];
    char t41766[53];
    char t41819[27];
    char t41846[6];
    char t41852[13];
    char t41865[50];
    char t41915[50];
    char t41965[17];
    char t41982[18];
    char t42000[68];
    char t42068[15];
    char t42083[35];
    char t42118[11];
    char t42129[71];
    char t42200[48];
    char t42248[84];
    char t42332[13];
    char t42345[11];
    char t42356[42];
    char t42398[64];
    char t42462[69];
    char t42531[59];
    char t42590[23];
    char t42613[56];
    char t42669[81];
    char t42750[73];
    char t42823[25];
    char t42848[8];
    char t42856[15];
    char t42871[15];
    char t42886[24];
    char t42910[29];
    char t42939[18];
    char t42957[145];
    char t43102[48];
    char t43150[29];
    char t43179[16];
    char t43195[16];
    char t43211[10];
    char t43221[18];
    char t43239[22];
    char t43261[40];
    char t43301[66];
    char t43367[88];
    char t43455[55];
    char t43510[83];
    char t43593[56];
    char t43649[58];
    char t43707[16];
    char t43723[62];
    char t43785[135];
    char t43920[16];
    char t43936[116];
    char t44052[59];
    char t44111[4];
    char t44115[63];
    char t44178[4];
    char t44182[72];
    char t44254[4];
    char t44258[90];
    char t44348[49];
    char t44397[64];
    char t44461[46];
    char t44507[53];
    char t44560[68];
    char t44628[77];
    char t44705[66];
    char t44771[69];
    char t44840[21];
    char t44861[3];
    char t44864[58];
    char t44922[24];
    char t44946[3];
    char t44949[66];
    char t45015[15];
    char t45030[3];
    char t45033[55];
    char t45088[26];
    char t45114[3];
    char t45117[81];
    char t45198[3];
    char t45201[79];
    char t45280[3];
    char t45283[72];
    char t45355[3];
    char t45358[46];
    char t45404[43];
    char t45447[34];
    char t45481[34];
    char t45515[31];
    char t45546[95];
    char t45641[21];
    char t45662[99];
    char t45761[65];
    char t45826[38];
    char t45864[7];
    char t45871[10];
    char t45881[33];
    char t45914[3];
    char t45917[26];
    char t45943[4];
    char t45947[17];
    char t45964[24];
    char t45988[58];
    char t46046[64];
    char t46110[67];
    char t46177[67];
    char t46244[67];
    char t46311[49];
    char t46360[92];
    char t46452[96];
    char t46548[19];
    char t46567[25];
    char t46592[19];
    char t46611[22];
    char t46633[52];
    char t46685[21];
    char t46706[44];
    char t46750[82];
    char t46832[17];
    char t46849[25];
    char t46874[24];
    char t46898[105];
    char t47003[111];
    char t47114[89];
    char t47203[29];
    char t47232[99];
    char t47331[18];
    char t47349[108];
    char t47457[22];
    char t47479[43];
    char t47522[61];
    char t47583[25];
    char t47608[88];
    char t47696[21];
    char t47717[95];
    char t47812[29];
    char t47841[33];
    char t47874[20];
    char t47894[84];
    char t47978[28];
    char t48006[57];
    char t48063[96];
    char t48159[22];
    char t48181[59];
    char t48240[53];
    char t48293[49];
    char t48342[23];
    char t48365[96];
    char t48461[43];
    char t48504[26];
    char t48530[26];
    char t48556[36];
    char t48592[23];
    char t48615[36];
    char t48651[67];
    char t48718[90];
    char t48808[24];
    char t48832[53];
    char t48885[23];
    char t48908[54];
    char t48962[42];
    char t49004[39];
    char t49043[47];
    char t49090[91];
    char t49181[26];
    char t49207[72];
    char t49279[12];
    char t49291[20];
    char t49311[55];
    char t49366[12];
    char t49378[20];
    char t49398[17];
    char t49415[55];
    char t49470[6];
    char t49476[19];
    char t49495[69];
    char t49564[13];
    char t49577[19];
    char t49596[63];
    char t49659[13];
    char t49672[18];
    char t49690[8];
    char t49698[42];
    char t49740[16];
    char t49756[18];
    char t49774[82];
    char t49856[16];
    char t49872[17];
    char t49889[19];
    char t49908[19];
    char t49927[27];
    char t49954[74];
    char t50028[12];
    char t50040[25];
    char t50065[57];
    char t50122[6];
    char t50128[17];
    char t50145[19];
    char t50164[19];
    char t50183[27];
    char t50210[73];
    char t50283[25];
    char t50308[56];
    char t50364[22];
    char t50386[65];
    char t50451[11];
    char t50462[18];
    char t50480[97];
    char t50577[49];
    char t50626[21];
    char t50647[42];
    char t50689[19];
    char t50708[21];
    char t50729[64];
    char t50793[21];
    char t50814[21];
    char t50835[66];
    char t50901[16];
    char t50917[18];
    char t50935[64];
    char t50999[12];
    char t51011[21];
    char t51032[48];
    char t51080[22];
    char t51102[21];
    char t51123[60];
    char t51183[22];
    char t51205[27];
    char t51232[62];
    char t51294[29];
    char t51323[27];
    char t51350[58];
    char t51408[29];
    char t51437[27];
    char t51464[61];
    char t51525[23];
    char t51548[27];
    char t51575[57];
    char t51632[23];
    char t51655[21];
    char t51676[58];
    char t51734[84];
    char t51818[20];
    char t51838[69];
    char t51907[12];
    char t51919[24];
    char t51943[14];
    char t51957[107];
    char t52064[52];
    char t52116[24];
    char t52140[52];
    char t52192[24];
    char t52216[52];
    char t52268[52];
    char t52320[52];
    char t52372[52];
    char t52424[52];
    char t52476[52];
    char t52528[52];
    char t52580[52];
    char t52632[52];
    char t52684[52];
    char t52736[21];
    char t52757[18];
    char t52775[20];
    char t52795[20];
    char t52815[21];
    char t52836[50];
    char t52886[12];
    char t52898[21];
    char t52919[64];
    char t52983[16];
    char t52999[19];
    char t53018[20];
    char t53038[48];
    char t53086[8];
    char t53094[20];
    char t53114[42];
    char t53156[8];
    char t53164[22];
    char t53186[82];
    char t53268[17];
    char t53285[21];
    char t53306[8];
    char t53314[102];
    char t53416[12];
    char t53428[22];
    char t53450[8];
    char t53458[71];
    char t53529[16];
    char t53545[22];
    char t53567[95];
    char t53662[91];
    char t53753[18];
    char t53771[18];
    char t53789[58];
    char t53847[8];
    char t53855[20];
    char t53875[27];
    char t53902[60];
    char t53962[29];
    char t53991[27];
    char t54018[59];
    char t54077[23];
    char t54100[20];
    char t54120[59];
    char t54179[6];
    char t54185[20];
    char t54205[60];
    char t54265[6];
    char t54271[20];
    char t54291[53];
    char t54344[6];
    char t54350[20];
    char t54370[17];
    char t54387[19];
    char t54406[19];
    char t54425[20];
    char t54445[18];
    char t54463[20];
    char t54483[26];
    char t54509[9];
    char t54518[13];
    char t54531[16];
    char t54547[62];
    char t54609[15];
    char t54624[101];
    char t54725[19];
    char t54744[23];
    char t54767[115];
    char t54882[12];
    char t54894[25];
    char t54919[71];
    char t54990[18];
    char t55008[54];
    char t55062[20];
    char t55082[16];
    char t55098[79];
    char t55177[92];
    char t55269[22];
    char t55291[61];
    char t55352[17];
    char t55369[80];
    char t55449[104];
    char t55553[61];
    char t55614[85];
    char t55699[105];
    char t55804[19];
    char t55823[61];
    char t55884[32];
    char t55916[12];
    char t55928[97];
    char t56025[16];
    char t56041[135];
    char t56176[104];
    char t56280[99];
    char t56379[64];
    char t56443[61];
    char t56504[21];
    char t56525[68];
    char t56593[72];
    char t56665[81];
    char t56746[99];
    char t56845[58];
    char t56903[73];
    char t56976[104];
    char t57080[29];
    char t57109[33];
    char t57142[65];
    char t57207[75];
    char t57282[89];
    char t57371[66];
    char t57437[43];
    char t57480[110];
    char t57590[68];
    char t57658[63];
    char t57721[117];
    char t57838[25];
    char t57863[113];
    char t57976[50];
    char t58026[25];
    char t58051[73];
    char t58124[17];
    char t58141[17];
    char t58158[20];
    char t58178[118];
    char t58296[17];
    char t58313[73];
    char t58386[24];
    char t58410[65];
    char t58475[35];
    char t58510[17];
    char t58527[96];
    char t58623[68];
    char t58691[7];
    char t58698[86];
    char t58784[68];
    char t58852[7];
    char t58859[43];
    char t58902[101];
    char t59003[19];
    char t59022[58];
    char t59080[20];
    char t59100[20];
    char t59120[18];
    char t59138[19];
    char t59157[62];
    char t59219[36];
    char t59255[20];
    char t59275[39];
    char t59314[18];
    char t59332[20];
    char t59352[19];
    char t59371[63];
    char t59434[52];
    char t59486[18];
    char t59504[17];
    char t59521[19];
    char t59540[19];
    char t59559[27];
    char t59586[25];
    char t59611[19];
    char t59630[62];
    char t59692[56];
    char t59748[17];
    char t59765[19];
    char t59784[19];
    char t59803[27];
    char t59830[25];
    char t59855[23];
    char t59878[8];
    char t59886[80];
    char t59966[80];
    char t60046[22];
    char t60068[7];
    char t60075[58];
    char t60133[26];
    char t60159[20];
    char t60179[51];
    char t60230[12];
    char t60242[25];
    char t60267[68];
    char t60335[20];
    char t60355[61];
    char t60416[32];
    char t60448[23];
    char t60471[90];
    char t60561[12];
    char t60573[21];
    char t60594[93];
    char t60687[95];
    char t60782[18];
    char t60800[18];
    char t60818[21];
    char t60839[21];
    char t60860[27];
    char t60887[27];
    char t60914[27];
    char t60941[27];
    char t60968[25];
    char t60993[52];
    char t61045[22];
    char t61067[25];
    char t61092[48];
    char t61140[22];
    char t61162[21];
    char t61183[20];
    char t61203[24];
    char t61227[24];
    char t61251[24];
    char t61275[21];
    char t61296[18];
    char t61314[20];
    char t61334[20];
    char t61354[21];
    char t61375[19];
    char t61394[21];
    char t61415[18];
    char t61433[20];
    char t61453[20];
    char t61473[19];
    char t61492[20];
    char t61512[20];
    char t61532[21];
    char t61553[22];
    char t61575[22];
    char t61597[20];
    char t61617[25];
    char t61642[21];
    char t61663[14];
    char t61677[18];
    char t61695[25];
    char t61720[25];
    char t61745[18];
    char t61763[20];
    char t61783[27];
    char t61810[27];
    char t61837[20];
    char t61857[20];
    char t61877[20];
    char t61897[21];
    char t61918[18];
    char t61936[20];
    char t61956[20];
    char t61976[21];
    char t61997[19];
    char t62016[21];
    char t62037[20];
    char t62057[20];
    char t62077[19];
    char t62096[11];
    char t62107[4];
    char t62111[6];
    char t62117[5];
    char t62122[20];
    char t62142[5];
    char t62147[21];
    char t62168[16];
    char t62184[25];
    char t62209[37];
    char t62246[14];
    char t62260[5];
    char t62265[21];
    char t62286[16];
    char t62302[19];
    char t62321[71];
    char t62392[17];
    char t62409[19];
    char t62428[51];
    char t62479[14];
    char t62493[64];
    char t62557[11];
    char t62568[18];
    char t62586[6];
    char t62592[9];
    char t62601[12];
    char t62613[15];
    char t62628[19];
    char t62647[105];
    char t62752[15];
    char t62767[3];
    char t62770[10];
    char t62780[53];
    char t62833[30];
    char t62863[12];
    char t62875[22];
    char t62897[58];
    char t62955[22];
    char t62977[18];
    char t62995[13];
    char t63008[39];
    char t63047[99];
    char t63146[9];
};
_Static_assert(sizeof(struct x278i_table_texts) == 63155, "texts lie without gaps");

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
    "706",
    "in the role that NM111 names",
    "786",
    "no security level given",
    "98",
    "alternate insurer (other UMO role)",
    "dependent",
    "contracted service provider",
    "provider",
    "physician, clinic or group practice",
    "government facility (federal, state, county or city)",
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
    "tracking number",
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
    "provider's claim number",
    "laboratory certification number",
    "state industrial accident provider number",
    "pharmacy prescription number",
    "agency claim number",
    "carrier assigned reference",
    "mutually defined (denial reason of other UMO)",
    "143",
    "patient information",
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
    "term has expired",
    "complete",
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
    "original, no answer wanted (the inquiry response)",
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
    "date of the request",
    "event",
    "estimated birth date",
    "455",
    "X12",
    "479",
    "functional group of 999",
    "group of 278",
    "functional group of 275",
    "480",
    "005010X210",
    "005010X211",
    "005010X215",
    "005010X216",
    "005010X217",
    "005010X231A1",
    "006020X314",
    "006020X316",
    "attachment for a claim, 5010",
    "attachment for a services review, 5010",
    "services review inquiry and response",
    "services review notification and acknowledgment",
    "278 request and response guide",
    "implementation acknowledgment (999)",
    "attachment for a claim",
    "attachment for a services review",
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
    "details are returned",
    "reporting",
    "more answers can be had",
    "medical services reservation",
    "details sorted and kept apart",
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
    "image",
    "not specified",
    "online",
    "text",
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
    "certification does not fit the patient",
    "inappropriate provider role",
    "no certification found",
    "payer name or id missing",
    "certification information missing",
    "agreed between the parties",
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
    "interchange release 6020",
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
    "further component",
    "275",
    "transaction set",
    "X314LIKE BO",
    "BO GH275 TIBCO MU210",
    "X314LIKE BO MU210 PF",
    "02 not asked for; 11 answer to a 277 request",
    "1000A",
    "payer name",
    "XV possible",
    "1000B",
    "one of the two published companion guides does not list it: missing is a warning",
    "submitter information",
    "1000C",
    "provider name information",
    "X314LIKE BO MU210",
    "BI seen",
    "provider secondary identification",
    "list not known",
    "1100C",
    "provider address",
    "required in the X12-made schema; a program written from two companion guides leaves it out: missing is a warning",
    "1000D",
    "patient name",
    "II possible",
    "five rows in the schema: provider's claim number, type of bill, medical record number, clearinghouse number, property and casualty claim number; told apart by REF01",
    "references of the claim",
    "EJ EA D9 in one program; others as in the claim guides [own reading]",
    "claim service date",
    "2000A",
    "one attachment request or document",
    "payer claim control trace number provider attachment control tr",
    "1 with PWK06 of the claim; 2 with TRN02 of the 277",
    "X314LIKE",
    "LOI with a LOINC code, echo of the 277 [own reading]",
    "three rows in the schema: service line item number, case number, number of the payer's request; told apart by REF01",
    "references of the line",
    "list not known (FJ or 6R for the line, 1K for the payer's claim number are seen elsewhere)",
    "2100A",
    "service line date",
    "service line service date",
    "2100B",
    "submission date",
    "additional information submitted date",
    "HL (HL7 document), IA (image), TX (text) seen; list not known",
    "2110B",
    "the document itself",
    "BO MU210 X316LIKE",
    "BO MU210 GH275",
    "05 (no security level) seen in three programs",
    "BO",
    "use not known",
    "program that made the data [own reading]",
    "kind of file [own reading]",
    "file name [own reading]",
    "BO MU210 GH275 X316LIKE",
    "octets of BIN02 as sent; counted, never scanned",
    "XJ BO PX SD",
    "ENV",
    "interchange envelope",
    "must differ from all other delimiters and data",
    "positive, unsigned, zero-filled",
    "one group per guide",
    "X316LIKE BO",
    "X316LIKE BO MU210 PF",
    "02 not asked for; 11 answer to a request for information",
    "number of this 275, given by the sender",
    "required here, not used in X314",
    "information source",
    "information source name",
    "names the loop",
    "XX seen",
    "role of the source; further roles are possible",
    "TE and EM seen; FX EX UR likely",
    "information source secondary identification",
    "information receiver",
    "information receiver name",
    "PI seen",
    "X3 seen; PR likely",
    "information receiver secondary identification",
    "X316LIKE BO PF",
    "names the loop; IL seen, QC taken from X314",
    "MI seen; II likely",
    "two rows in the schema: patient account number, patient event trace number (the TRN02 of the 278's event); told apart by REF01",
    "references of the patient",
    "2I seen with the 278's number; EJ for the account number [own reading]",
    "with 2I: TRN02 of the 278 at 2000E",
    "one per document",
    "1, 2, 3 ... in the transaction [own reading]",
    "attachment control trace number",
    "1 with the sender's number; 2 when it answers a number of the payer's request",
    "PWK06 of the 278 for this document",
    "echo of what the payer asked for [own reading]",
    "X316LIKE",
    "LOI expected, with a LOINC code in the second component [own reading]",
    "TRN02 of the 278 at 2000F when the document is for one service",
    "service trace number",
    "qualifier not known",
    "2110A",
    "005010X215-inquiry",
    "services review inquiry",
    "278",
    "GH215A GH215B MUMAP PAS MU(response)",
    "GH215A GH215B MUMAP",
    "same value as GS08 [own reading]",
    "number of the inquiry, given by the sender",
    "not sent in any of the five inquiries seen; whether the guide has a use for it is not known",
    "UMO (payer) level",
    "GH215A GH215B MUMAP PAS ST",
    "GH215A GH215B X217RQ",
    "2010A",
    "UMO name",
    "GH215A GH215B MUMAP X217RQ",
    "when the name is needed besides the identifier [own reading]",
    "when NM102=1 and the name is sent [own reading]",
    "when NM102=1 and the middle name helps [own reading]",
    "XX is what one mapping program writes: take it with a warning",
    "2000B",
    "requester level",
    "GH215A GH215B MUMAP PAS",
    "0 when the inquiry names no patient [own reading]",
    "2010B",
    "requester name",
    "GH215A GH215B MUMAP MU(response)",
    "XX (NPI) for covered US providers [own reading]",
    "X217RQ MU(response)",
    "supplemental identifier",
    "when the street address is needed [own reading]",
    "MUMAP X217RQ",
    "when the address is needed; go with N3 [own reading]",
    "US and Canadian addresses [own reading]",
    "when a postal code exists in that country [own reading]",
    "outside the US [own reading]",
    "outside US and Canada, when the country has subdivisions [own reading]",
    "2000C",
    "subscriber level",
    "sent whenever the inquiry is about one patient; the guide also knows inquiries without a patient (PAS). Whether several may be sent is not known",
    "MUMAP MU(response)",
    "trace number of the subscriber level",
    "2010C",
    "subscriber name",
    "birth date and gender",
    "2000D",
    "dependent level",
    "trace number of the dependent level",
    "2010D",
    "dependent name",
    "2000E",
    "patient event level",
    "in every inquiry seen; how many are allowed is not known",
    "absent when the inquiry names no patient",
    "identifies the inquiry, never an earlier review (PAS)",
    "MUMAP PAS X217RQ",
    "10 characters; first digit 1 + EIN, 3 + DUNS or 9 + user-assigned id [own reading]",
    "to identify a division or branch of the assigning entity [own reading]",
    "one inquiry seen has it, four do not",
    "GH215A MUMAP PAS MU(response)",
    "a wanted outcome, as a search key (PAS)",
    "PAS MUMAP MU(response)",
    "search key: authorization number (HCR02 of the answer)",
    "GH215B PAS MUMAP MU(response)",
    "previous authorization number",
    "BB",
    "search key: administrative reference number",
    "GH215A PAS MUMAP MU(response)",
    "administrative reference number",
    "NT",
    "when the event relates to an accident [own reading]",
    "accident date",
    "439",
    "event date",
    "AAH",
    "admission date",
    "435",
    "PAS MU(response)",
    "discharge date",
    "096",
    "certification issue date",
    "in an inquiry a range is natural: RD8 taken [own reading]",
    "102",
    "certification expiration date",
    "036",
    "certification effective date",
    "007",
    "MU(response)",
    "date the review was requested",
    "881",
    "one diagnosis at most (PAS; the answer has one too)",
    "2010EA",
    "event provider",
    "2000F",
    "service level",
    "MUMAP PAS",
    "MUMAP PAS MU(response)",
    "service date",
    "472",
    "PAS allows a period here; the schema seen is of the answer",
    "2010F",
    "MS EF MD XJ BL",
    "X215-IQ-BHT06-X217",
    "own",
    "The type of a request for a review does not belong in an inquiry (BHT06 is 18, AT or RU)",
    "BHT06",
    "005010X215-response",
    "services review inquiry, response",
    "MU X217RS",
    "MU X217RS EX215",
    "MU EX215",
    "49 in the sample; 11 only in the one schema, whose copy may have been widened: take it with a warning",
    "MU X217RS EX215 OWN",
    "echo of the inquiry's BHT03 [own reading]",
    "RD in the sample; 19 as for BHT02: take it with a warning",
    "MU X217RS ST EX215",
    "MU X217RS EX215 ST",
    "MU X217RS ST",
    "1P is in the one schema only: take it with a warning",
    "XX is in the one schema only: take it with a warning",
    "MU",
    "may repeat: several patients when the inquiry named none [own reading]",
    "MU X217RS PAS EX215 OWN",
    "MU X217RS PAS OWN",
    "one per matching review; several under one patient; under 2000C or 2000D",
    "MU X217RS PAS EX215",
    "MU X217RS EX215 PAS",
    "MU X217RS PAS",
    "2010EB",
    "transport location",
    "005010X216-acknowledgment",
    "services review acknowledgment",
    "X217RS",
    "GH216 RFI2477",
    "GH216 X217RS",
    "OWN",
    "expected as in the other answers; not seen",
    "echo of the notification's BHT03 [own reading]",
    "not known",
    "information source level (sender of the notification)",
    "ST GH216",
    "ST GH216 X217RS",
    "ST X217RS",
    "what the second is for is not known",
    "GH216 ST X217RS",
    "GH216 OWN",
    "FA seen; the roles of the X217 requester and UMO are possible: 1P 2B 36 FA PR X3 [own reading]",
    "XX seen; 24 34 46 PI XV XX possible [own reading]",
    "X217RQ",
    "how to reach the UMO about this review [own reading]",
    "information receiver level",
    "GH216",
    "GH216 X217RQ",
    "PR seen; 1P 2B 36 FA PR X3 possible [own reading]",
    "PI seen; 24 34 46 PI XV XX possible [own reading]",
    "ST GH216 RFI2474",
    "ST RFI2474 X217RS",
    "given by the receiver; the qualifier is not known (NT is our guess)",
    "ST RFI2474 OWN",
    "receipt number of the notification",
    "X217RS OWN",
    "missing in the one notification seen (a member number stood in REF*6P)",
    "extra member or group identifiers [own reading]",
    "when birth date or gender is needed to identify or review the patient [own reading]",
    "relationship",
    "ST RFI2474",
    "extra dependent identifiers [own reading]",
    "when the relationship to the subscriber is needed [own reading]",
    "for twins or other multiple births with one birth date [own reading]",
    "comes back only for an error or a receipt number (RFI2474)",
    "RFI2477 RFI2474 X217RS",
    "33 for a kind of review that is not supported (RFI2477)",
    "when needed to classify the event and not carried at service level [own reading]",
    "identifier optional: a role or specialty alone may be sent [own reading]",
    "with NM108 [own reading]",
    "RFI2474",
    "RFI2474 X217RS",
    "RFI2477 X217RS",
    "005010X216-notification",
    "services review notification",
    "GH216 X12EX328 KB",
    "CN seen; 14 on X12's page for the 8030 guide, 22 from the code's meaning; which word goes with 14 and which with CN is not agreed by the sources",
    "number of the notification, given by the sender",
    "RD seen once; list not known",
    "ST GH216 X217RQ",
    "GH216 ST X217RQ",
    "ST X217RQ",
    "ST RFI2474 X217RQ",
    "GH216 X12EX328 X217RQ",
    "absent on X12's page for the 8030 guide",
    "when the event comes from an accident or employment [own reading]",
    "when the event is emergency, urgent or elective and the UMO needs to know [own reading]",
    "when the request is late under UMO rules [own reading]",
    "state code needed for an auto accident (AA) in a country with states [own reading]",
    "when the accident happened outside the US [own reading]",
    "in copies of a certification (examples of the 8030 guide)",
    "X12EX328 X217RS",
    "only when a second surgical opinion is relevant [own reading]",
    "when UM02 is not I (appeal, cancel, extension, renewal, revision, reconsideration) and the authorization number is known [own reading]",
    "X12EX328 X217RQ",
    "when UM02 is not I and no authorization number was given but the UMO gave an administrative reference [own reading]",
    "when pregnancy related and the date is known [own reading]",
    "484",
    "when pregnancy related and the due date is known [own reading]",
    "ABC",
    "when onset of the current condition matters to the review [own reading]",
    "431",
    "when the event has a proposed or actual date and is not an admission review [own reading]",
    "when UM01 is AR (admission review) [own reading]",
    "when the discharge date is known for an admission [own reading]",
    "when a certification was issued [own reading]",
    "when the certification has an end date [own reading]",
    "when the certification has an effective date or range [own reading]",
    "when diagnosis information is known; principal diagnosis first [own reading]",
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
    "control number that also goes on the 275 or other attachment; needed for BM EL EM FX [own reading]",
    "free text, only when no coded element can carry it [own reading]",
    "how many is not known (14 as in X217)",
    "2010EC",
    "other UMO",
    "denial reason from the other UMO",
    "ZZ",
    "date the other UMO denied",
    "598",
    "GH216 ST RFI2474",
    "ST GH216 RFI2474 X217RQ",
    "service-level counterpart of the 2000E rule [own reading]",
    "when the service date differs from the event date [own reading]",
    "end of a procedure code range that starts in SV101-2 [own reading]",
    "end of a procedure code range that starts in SV202-2 [own reading]",
    "end of a procedure code range that starts in SV301-2 [own reading]",
    "dental service on particular teeth [own reading]",
    "when quantity or pattern applies to this service and differs from event level [own reading]",
    "when documentation about this service accompanies or is available for the request [own reading]",
    "005010X217-request",
    "services review, request",
    "MS EF MD XJ BL OWN",
    "MS EF MD XJ BL RFI960",
    "sender-assigned; returned unchanged in the response",
    "MS EF MD XJ BL SE-EX",
    "RU only, for a medical services reservation",
    "{1} does not belong in a request: leave it out, unless this is a reservation (RU)",
    "X217-RQ-BHT06-RU",
    "MS EF MD XJ BL MD(codes)",
    "MS EF MD XJ BL PX(4010)",
    "when the subscriber is the patient and military status matters; INS08 then required [partly own reading]",
    "only when the patient is a dependent who cannot be identified alone (patient not the subscriber) [own reading]",
    "exactly one per patient; under 2000D when a dependent level is present, else under 2000C",
    "MS EF MD XJ BL MD(full list)",
    "when the requester or its clearinghouse assigns an event trace number (max 2) [partly own reading]",
    "MS EF MD XJ BL OE",
    "when place of service or bill type is known; value at 2000F overrides for that service [partly own reading]",
    "MS EF MD XJ BL OE OWN",
    "covers only the information in this review",
    "{1} is for related causes: the place of service goes in UM04",
    "X217-RQ-2000E-UM05-PLACE",
    "{1} is for dates of the event: the service date (472) goes in the service level (2000F)",
    "X217-RQ-2000E-DTP472",
    "{1} is not the first diagnosis: only HI01 may hold the principal one (ABK), the others are ABF",
    "X217-RQ-2000E-HI-PRINCIPAL-2",
    "X217-RQ-2000E-HI-PRINCIPAL-3to12",
    "AC, sent with PWK06",
    "to name providers or specialty/facility roles tied to the whole event [own reading]",
    "MS EF MD XJ BL PX(4010) OWN",
    "state of the license, when REF01=0B [partly own reading]",
    "when transport (ambulance/non-emergency) is requested: pickup, stops, destination [own reading]",
    "other UMO that denied",
    "when another UMO already denied the services [own reading]",
    "second and third denial reasons [partly own reading]",
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
    "{1} is for dates of the service: dates of the event go in the patient event level (2000E)",
    "X217-RQ-2000F-DTP-EVENT",
    "professional service; one of SV1, SV2, SV3 per 2000F",
    "MS EF MD XJ BL RFI1889",
    "institutional service; one of SV1, SV2, SV3 per 2000F",
    "revenue code; needed when SV202 is absent",
    "procedure; needed when SV201 is absent",
    "dental service; one of SV1, SV2, SV3 per 2000F",
    "when the service provider differs from, or adds to, the event-level provider [own reading]",
    "X217-RQ-BHT06-RESERVATION",
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
    "XJ BO ES PF MU210",
    "XJ BO",
    "XJ BO ES",
    "XJ BO MU210",
    "XJ BO ES MU210",
    "XJ BO PF MU210 OWN",
    "X1 from a companion guide, EJ EA D9 from a 5010 program; BLT and Y4 as in the claim guides [own reading]",
    "XJ BO PF MU210",
    "XJ",
    "XJ BO OWN",
    "a list in the schema, 2 in the 6020 base transaction",
    "further component (6020 only)",
    "XJ BO ES PF",
    "ATTACHMENT seen; free",
    "octets of BDS03 as sent; the data is counted, not scanned",
    "usually a MIME entity",
    "XJ BO ES PX(4010)",
    "XJ BO ES OWN",
    "B64 in both published uses; ASC in one",
    "octets of BDS03 as sent (after base64), never what it decodes to; the data is counted, not scanned",
    "envelope",
};

const x278i_code_set x278i_table_sets[302] = {
    {0, 26, 0}, /* 0: 1 ... */
    {26, 1, 0}, /* 1: 67 */
    {27, 1, 0}, /* 2: 05 */
    {28, 84, 0}, /* 3: 00 ... */
    {112, 107, 0}, /* 4: 0B ... */
    {219, 3, 0}, /* 5: 275 ... */
    {222, 17, 0}, /* 6: AD ... */
    {239, 10, 0}, /* 7: 11 ... */
    {249, 15, 0}, /* 8: 00 ... */
    {264, 18, 0}, /* 9: DA ... */
    {282, 16, 0}, /* 10: AP ... */
    {298, 1, 0}, /* 11: IC */
    {299, 85, 0}, /* 12: 007 ... */
    {384, 1, 0}, /* 13: X */
    {385, 3, 0}, /* 14: FA ... */
    {0, 8, 1}, /* 15: 005010X210 ... */
    {388, 2, 0}, /* 16: 1 ... */
    {390, 5, 0}, /* 17: AO ... */
    {395, 8, 0}, /* 18: 21 ... */
    {403, 25, 0}, /* 19: 1 ... */
    {428, 13, 0}, /* 20: 1 ... */
    {441, 19, 0}, /* 21: 1 ... */
    {460, 10, 0}, /* 22: 18 ... */
    {470, 19, 0}, /* 23: CA ... */
    {489, 44, 0}, /* 24: 1 ... */
    {533, 8, 0}, /* 25: A ... */
    {541, 7, 0}, /* 26: A ... */
    {548, 20, 0}, /* 27: 1 ... */
    {568, 6, 0}, /* 28: A ... */
    {574, 6, 0}, /* 29: 20 ... */
    {580, 2, 0}, /* 30: 0 ... */
    {582, 72, 0}, /* 31: 03 ... */
    {654, 16, 0}, /* 32: AA ... */
    {670, 5, 0}, /* 33: C ... */
    {675, 52, 0}, /* 34: 04 ... */
    {727, 8, 0}, /* 35: 1 ... */
    {735, 1, 0}, /* 36: 0007 */
    {736, 3, 0}, /* 37: F ... */
    {739, 4, 0}, /* 38: 01 ... */
    {743, 3, 0}, /* 39: N ... */
    {746, 7, 0}, /* 40: 07 ... */
    {753, 13, 0}, /* 41: 1 ... */
    {766, 18, 0}, /* 42: AD ... */
    {784, 2, 0}, /* 43: D8 ... */
    {786, 28, 0}, /* 44: AAU ... */
    {814, 4, 0}, /* 45: I ... */
    {818, 6, 0}, /* 46: A ... */
    {824, 94, 0}, /* 47: 01 ... */
    {918, 10, 0}, /* 48: 1 ... */
    {928, 2, 0}, /* 49: A ... */
    {930, 4, 0}, /* 50: 03 ... */
    {934, 7, 0}, /* 51: A ... */
    {941, 9, 0}, /* 52: 1 ... */
    {950, 6, 0}, /* 53: A ... */
    {956, 7, 0}, /* 54: E ... */
    {963, 3, 0}, /* 55: 1 ... */
    {966, 2, 0}, /* 56: I ... */
    {968, 5, 0}, /* 57: AA ... */
    {973, 2, 0}, /* 58: M ... */
    {975, 125, 0}, /* 59: 1 ... */
    {1100, 28, 0}, /* 60: C1 ... */
    {1128, 7, 0}, /* 61: B ... */
    {1135, 5, 0}, /* 62: A ... */
    {1140, 15, 0}, /* 63: A ... */
    {1155, 11, 0}, /* 64: 1 ... */
    {1166, 4, 0}, /* 65: AR ... */
    {1170, 2, 0}, /* 66: ASC ... */
    {8, 1, 1}, /* 67: SITUATIONAL TRIGGER */
    {1172, 1, 0}, /* 68: 1 */
    {1173, 1, 0}, /* 69: 47 */
    {1174, 7, 0}, /* 70: 00 ... */
    {1181, 2, 0}, /* 71: 00 ... */
    {1183, 9, 0}, /* 72: 01 ... */
    {1192, 2, 0}, /* 73: 00501 ... */
    {1194, 3, 0}, /* 74: I ... */
    {1197, 3, 0}, /* 75: A ... */
    {1200, 32, 0}, /* 76: 000 ... */
    {1232, 53, 0}, /* 77: 01 ... */
    {1285, 1, 0}, /* 78: 275 */
    {9, 1, 1}, /* 79: 005010X210 */
    {1286, 2, 0}, /* 80: 02 ... */
    {1288, 1, 0}, /* 81: PR */
    {1289, 1, 0}, /* 82: 2 */
    {1290, 1, 0}, /* 83: PI */
    {1291, 1, 0}, /* 84: XX */
    {1292, 1, 0}, /* 85: 34 */
    {1293, 1, 0}, /* 86: 24 */
    {1294, 2, 0}, /* 87: FX ... */
    {1296, 1, 0}, /* 88: 41 */
    {1297, 1, 0}, /* 89: 46 */
    {1298, 1, 0}, /* 90: 1P */
    {1299, 1, 0}, /* 91: PXC */
    {1300, 1, 0}, /* 92: SY */
    {1301, 1, 0}, /* 93: EI */
    {1302, 2, 0}, /* 94: CA ... */
    {1304, 1, 0}, /* 95: US */
    {1305, 1, 0}, /* 96: QC */
    {1306, 1, 0}, /* 97: MI */
    {1307, 1, 0}, /* 98: 472 */
    {1308, 1, 0}, /* 99: D8 */
    {1309, 1, 0}, /* 100: RD8 */
    {1310, 1, 0}, /* 101: DT */
    {1311, 1, 0}, /* 102: TM */
    {1312, 1, 0}, /* 103: 368 */
    {1313, 1, 0}, /* 104: AE */
    {1314, 1, 0}, /* 105: 00501 */
    {1315, 1, 0}, /* 106: 00602 */
    {1316, 2, 0}, /* 107: 00 ... */
    {1318, 2, 0}, /* 108: P ... */
    {10, 1, 1}, /* 109: 005010X211 */
    {1320, 1, 0}, /* 110: ACV */
    {1321, 2, 0}, /* 111: 1P ... */
    {1323, 1, 0}, /* 112: 40 */
    {1324, 2, 0}, /* 113: IL ... */
    {1326, 1, 0}, /* 114: 28 */
    {1327, 1, 0}, /* 115: 278 */
    {11, 1, 1}, /* 116: 005010X215 */
    {1328, 1, 0}, /* 117: 20 */
    {1329, 4, 0}, /* 118: 2B ... */
    {1333, 5, 0}, /* 119: 24 ... */
    {1338, 1, 0}, /* 120: 21 */
    {1339, 7, 0}, /* 121: 1P ... */
    {1346, 6, 0}, /* 122: 24 ... */
    {1352, 8, 0}, /* 123: 1G ... */
    {1360, 4, 0}, /* 124: EM ... */
    {1364, 5, 0}, /* 125: EM ... */
    {1369, 11, 0}, /* 126: AD ... */
    {1380, 1, 0}, /* 127: 22 */
    {1381, 1, 0}, /* 128: IL */
    {1382, 2, 0}, /* 129: II ... */
    {1384, 11, 0}, /* 130: 1L ... */
    {1395, 1, 0}, /* 131: 23 */
    {1396, 3, 0}, /* 132: 28 ... */
    {1399, 1, 0}, /* 133: EV */
    {1400, 9, 0}, /* 134: 1 ... */
    {1409, 104, 0}, /* 135: 1 ... */
    {1513, 1, 0}, /* 136: B */
    {1514, 1, 0}, /* 137: A */
    {1515, 2, 0}, /* 138: N ... */
    {1517, 1, 0}, /* 139: BB */
    {1518, 1, 0}, /* 140: NT */
    {1519, 1, 0}, /* 141: 439 */
    {1520, 1, 0}, /* 142: AAH */
    {1521, 1, 0}, /* 143: 435 */
    {1522, 1, 0}, /* 144: 096 */
    {1523, 1, 0}, /* 145: 102 */
    {1524, 1, 0}, /* 146: 036 */
    {1525, 1, 0}, /* 147: 007 */
    {1526, 1, 0}, /* 148: 881 */
    {1527, 9, 0}, /* 149: ABF ... */
    {1536, 4, 0}, /* 150: ABF ... */
    {1540, 4, 0}, /* 151: BF ... */
    {1544, 1, 0}, /* 152: DR */
    {1545, 1, 0}, /* 153: LOI */
    {1546, 14, 0}, /* 154: 71 ... */
    {1560, 4, 0}, /* 155: 24 ... */
    {1564, 9, 0}, /* 156: 0B ... */
    {1573, 9, 0}, /* 157: AD ... */
    {1582, 1, 0}, /* 158: SS */
    {1583, 1, 0}, /* 159: 0 */
    {1584, 2, 0}, /* 160: HS ... */
    {1586, 8, 0}, /* 161: 1 ... */
    {1594, 102, 0}, /* 162: 1 ... */
    {1696, 9, 0}, /* 163: 11 ... */
    {1705, 3, 0}, /* 164: F2 ... */
    {1708, 4, 0}, /* 165: HC ... */
    {1712, 1, 0}, /* 166: HC */
    {1713, 1, 0}, /* 167: AD */
    {1714, 1, 0}, /* 168: N4 */
    {1715, 1, 0}, /* 169: ID */
    {1716, 3, 0}, /* 170: DA ... */
    {1719, 6, 0}, /* 171: HC ... */
    {1725, 1, 0}, /* 172: JP */
    {1726, 5, 0}, /* 173: DY ... */
    {1731, 3, 0}, /* 174: DA ... */
    {1734, 43, 0}, /* 175: 1 ... */
    {1777, 12, 0}, /* 176: 72 ... */
    {1789, 4, 0}, /* 177: EM ... */
    {1793, 6, 0}, /* 178: AS ... */
    {1799, 1, 0}, /* 179: HI */
    {1800, 3, 0}, /* 180: 18 ... */
    {1803, 1, 0}, /* 181: 49 */
    {1804, 1, 0}, /* 182: 11 */
    {1805, 2, 0}, /* 183: AAA ... */
    {1807, 2, 0}, /* 184: BB ... */
    {1809, 3, 0}, /* 185: RD ... */
    {1812, 1, 0}, /* 186: 19 */
    {1813, 4, 0}, /* 187: 04 ... */
    {1817, 4, 0}, /* 188: C ... */
    {1821, 6, 0}, /* 189: 04 ... */
    {1827, 3, 0}, /* 190: N ... */
    {1830, 13, 0}, /* 191: 15 ... */
    {1843, 3, 0}, /* 192: C ... */
    {1846, 14, 0}, /* 193: 58 ... */
    {1860, 2, 0}, /* 194: C ... */
    {1862, 8, 0}, /* 195: 58 ... */
    {1870, 15, 0}, /* 196: 15 ... */
    {1885, 2, 0}, /* 197: DH ... */
    {1887, 1, 0}, /* 198: W */
    {1888, 15, 0}, /* 199: 15 ... */
    {1903, 5, 0}, /* 200: 45 ... */
    {1908, 12, 0}, /* 201: 15 ... */
    {1920, 1, 0}, /* 202: AAA */
    {12, 1, 1}, /* 203: 005010X216 */
    {1921, 1, 0}, /* 204: N */
    {1922, 12, 0}, /* 205: 15 ... */
    {1934, 4, 0}, /* 206: 42 ... */
    {1938, 16, 0}, /* 207: 58 ... */
    {1954, 1, 0}, /* 208: Y */
    {1955, 1, 0}, /* 209: 18 */
    {1956, 11, 0}, /* 210: 15 ... */
    {1967, 2, 0}, /* 211: EJ ... */
    {1969, 3, 0}, /* 212: 01 ... */
    {1972, 17, 0}, /* 213: 15 ... */
    {1989, 3, 0}, /* 214: 03 ... */
    {1992, 8, 0}, /* 215: 0B ... */
    {2000, 10, 0}, /* 216: 15 ... */
    {2010, 3, 0}, /* 217: 14 ... */
    {2013, 103, 0}, /* 218: 1 ... */
    {2116, 3, 0}, /* 219: AA ... */
    {2119, 2, 0}, /* 220: AP ... */
    {2121, 1, 0}, /* 221: AP */
    {2122, 8, 0}, /* 222: A1 ... */
    {2130, 1, 0}, /* 223: 484 */
    {2131, 1, 0}, /* 224: ABC */
    {2132, 1, 0}, /* 225: 431 */
    {2133, 7, 0}, /* 226: ABF ... */
    {2140, 5, 0}, /* 227: ABF ... */
    {2145, 7, 0}, /* 228: 21 ... */
    {2152, 1, 0}, /* 229: 07 */
    {2153, 14, 0}, /* 230: 01 ... */
    {2167, 1, 0}, /* 231: 08 */
    {2168, 7, 0}, /* 232: 11 ... */
    {2175, 1, 0}, /* 233: 09 */
    {2176, 52, 0}, /* 234: 01 ... */
    {2228, 11, 0}, /* 235: 06 ... */
    {2239, 1, 0}, /* 236: 75 */
    {2240, 63, 0}, /* 237: 02 ... */
    {2303, 1, 0}, /* 238: 76 */
    {2304, 22, 0}, /* 239: 10 ... */
    {2326, 1, 0}, /* 240: 77 */
    {2327, 30, 0}, /* 241: 01 ... */
    {2357, 2, 0}, /* 242: KG ... */
    {2359, 8, 0}, /* 243: 1 ... */
    {2367, 2, 0}, /* 244: HC ... */
    {2369, 66, 0}, /* 245: 03 ... */
    {2435, 6, 0}, /* 246: AA ... */
    {2441, 1, 0}, /* 247: AC */
    {2442, 3, 0}, /* 248: 00 ... */
    {2445, 1, 0}, /* 249: ZZ */
    {2446, 1, 0}, /* 250: 598 */
    {2447, 7, 0}, /* 251: A1 ... */
    {2454, 13, 0}, /* 252: 1T ... */
    {2467, 3, 0}, /* 253: 01 ... */
    {13, 1, 1}, /* 254: 005010X217 */
    {2470, 1, 0}, /* 255: RU */
    {2471, 5, 0}, /* 256: 1P ... */
    {2476, 5, 0}, /* 257: 24 ... */
    {2481, 51, 0}, /* 258: 01 ... */
    {2532, 2, 0}, /* 259: ABK ... */
    {2534, 1, 0}, /* 260: 5 */
    {2535, 1, 0}, /* 261: 0B */
    {2536, 7, 0}, /* 262: 096 ... */
    {2543, 1, 0}, /* 263: 9 */
    {2544, 2, 0}, /* 264: 01 ... */
    {2546, 1, 0}, /* 265: IN */
    {2547, 6, 0}, /* 266: 1 ... */
    {2553, 1, 0}, /* 267: AR */
    {2554, 1, 0}, /* 268: I */
    {2555, 1, 0}, /* 269: AA */
    {2556, 2, 0}, /* 270: AA ... */
    {2558, 8, 0}, /* 271: ABF ... */
    {2566, 3, 0}, /* 272: ABF ... */
    {2569, 2, 0}, /* 273: ABF ... */
    {2571, 3, 0}, /* 274: BF ... */
    {2574, 2, 0}, /* 275: BF ... */
    {2576, 4, 0}, /* 276: BM ... */
    {2580, 1, 0}, /* 277: SC */
    {2581, 4, 0}, /* 278: 18 ... */
    {2585, 1, 0}, /* 279: 50 */
    {2586, 10, 0}, /* 280: ABF ... */
    {2596, 8, 0}, /* 281: ABF ... */
    {2604, 6, 0}, /* 282: ABF ... */
    {2610, 9, 0}, /* 283: 1 ... */
    {2619, 5, 0}, /* 284: BM ... */
    {2624, 1, 0}, /* 285: L5 */
    {2625, 4, 0}, /* 286: EM ... */
    {2629, 4, 0}, /* 287: 15 ... */
    {2633, 1, 0}, /* 288: 33 */
    {2634, 1, 0}, /* 289: A3 */
    {2635, 1, 0}, /* 290: 25 */
    {2636, 3, 0}, /* 291: A2 ... */
    {2639, 2, 0}, /* 292: A1 ... */
    {2641, 1, 0}, /* 293: A4 */
    {2642, 2, 0}, /* 294: A4 ... */
    {2644, 1, 0}, /* 295: 999 */
    {14, 1, 1}, /* 296: 005010X231A1 */
    {2645, 1, 0}, /* 297: FA */
    {2646, 1, 0}, /* 298: R */
    {2647, 1, 0}, /* 299: 8 */
    {15, 1, 1}, /* 300: 006020X314 */
    {16, 1, 1}, /* 301: 006020X316 */
};

const uint64_t x278i_table_codes[2648] = {
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
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3035000000000000), /* 05 */
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3150000000000000), /* 1P */
    UINT64_C(0x3154000000000000), /* 1T */
    UINT64_C(0x3241000000000000), /* 2A */
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
    UINT64_C(0x3249000000000000), /* 2I */
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
    UINT64_C(0x5831000000000000), /* X1 */
    UINT64_C(0x5834000000000000), /* X4 */
    UINT64_C(0x5835000000000000), /* X5 */
    UINT64_C(0x585a000000000000), /* XZ */
    UINT64_C(0x5934000000000000), /* Y4 */
    UINT64_C(0x5a48000000000000), /* ZH */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x3237350000000000), /* 275 */
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
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3531000000000000), /* 51 */
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
    UINT64_C(0x3439000000000000), /* 49 */
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
    UINT64_C(0x3838310000000000), /* 881 */
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
    UINT64_C(0x5244000000000000), /* RD */
    UINT64_C(0x5250000000000000), /* RP */
    UINT64_C(0x5253000000000000), /* RS */
    UINT64_C(0x5255000000000000), /* RU */
    UINT64_C(0x5a57000000000000), /* ZW */
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
    UINT64_C(0x4941000000000000), /* IA */
    UINT64_C(0x4e53000000000000), /* NS */
    UINT64_C(0x4f4c000000000000), /* OL */
    UINT64_C(0x5458000000000000), /* TX */
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
    UINT64_C(0x4349000000000000), /* CI */
    UINT64_C(0x4950000000000000), /* IP */
    UINT64_C(0x4e43000000000000), /* NC */
    UINT64_C(0x5434000000000000), /* T4 */
    UINT64_C(0x5435000000000000), /* T5 */
    UINT64_C(0x5a5a000000000000), /* ZZ */
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
    UINT64_C(0x3030363032000000), /* 00602 */
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
    UINT64_C(0x3237350000000000), /* 275 */
    UINT64_C(0x3032000000000000), /* 02 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x5049000000000000), /* PI */
    UINT64_C(0x5858000000000000), /* XX */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x3150000000000000), /* 1P */
    UINT64_C(0x5058430000000000), /* PXC */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x5553000000000000), /* US */
    UINT64_C(0x5553000000000000), /* US */
    UINT64_C(0x5143000000000000), /* QC */
    UINT64_C(0x4d49000000000000), /* MI */
    UINT64_C(0x3437320000000000), /* 472 */
    UINT64_C(0x4438000000000000), /* D8 */
    UINT64_C(0x5244380000000000), /* RD8 */
    UINT64_C(0x4454000000000000), /* DT */
    UINT64_C(0x544d000000000000), /* TM */
    UINT64_C(0x3336380000000000), /* 368 */
    UINT64_C(0x4145000000000000), /* AE */
    UINT64_C(0x3030353031000000), /* 00501 */
    UINT64_C(0x3030363032000000), /* 00602 */
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5400000000000000), /* T */
    UINT64_C(0x4143560000000000), /* ACV */
    UINT64_C(0x3150000000000000), /* 1P */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x3430000000000000), /* 40 */
    UINT64_C(0x494c000000000000), /* IL */
    UINT64_C(0x5143000000000000), /* QC */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x3237380000000000), /* 278 */
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
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3150000000000000), /* 1P */
    UINT64_C(0x3241000000000000), /* 2A */
    UINT64_C(0x3242000000000000), /* 2B */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x4641000000000000), /* FA */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x5833000000000000), /* X3 */
    UINT64_C(0x3234000000000000), /* 24 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3436000000000000), /* 46 */
    UINT64_C(0x5049000000000000), /* PI */
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
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x5552000000000000), /* UR */
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
    UINT64_C(0x3233000000000000), /* 23 */
    UINT64_C(0x3238000000000000), /* 28 */
    UINT64_C(0x454a000000000000), /* EJ */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x4556000000000000), /* EV */
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3500000000000000), /* 5 */
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
    UINT64_C(0x4200000000000000), /* B */
    UINT64_C(0x4100000000000000), /* A */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x4242000000000000), /* BB */
    UINT64_C(0x4e54000000000000), /* NT */
    UINT64_C(0x3433390000000000), /* 439 */
    UINT64_C(0x4141480000000000), /* AAH */
    UINT64_C(0x3433350000000000), /* 435 */
    UINT64_C(0x3039360000000000), /* 096 */
    UINT64_C(0x3130320000000000), /* 102 */
    UINT64_C(0x3033360000000000), /* 036 */
    UINT64_C(0x3030370000000000), /* 007 */
    UINT64_C(0x3838310000000000), /* 881 */
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
    UINT64_C(0x4735000000000000), /* G5 */
    UINT64_C(0x4e35000000000000), /* N5 */
    UINT64_C(0x4e37000000000000), /* N7 */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x5a48000000000000), /* ZH */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4153000000000000), /* AS */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x4f50000000000000), /* OP */
    UINT64_C(0x4f52000000000000), /* OR */
    UINT64_C(0x4f54000000000000), /* OT */
    UINT64_C(0x5043000000000000), /* PC */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x5246000000000000), /* RF */
    UINT64_C(0x5353000000000000), /* SS */
    UINT64_C(0x3000000000000000), /* 0 */
    UINT64_C(0x4853000000000000), /* HS */
    UINT64_C(0x5343000000000000), /* SC */
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
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x3531000000000000), /* 51 */
    UINT64_C(0x4131000000000000), /* A1 */
    UINT64_C(0x4133000000000000), /* A3 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4354000000000000), /* CT */
    UINT64_C(0x4e41000000000000), /* NA */
    UINT64_C(0x4632000000000000), /* F2 */
    UINT64_C(0x4d4a000000000000), /* MJ */
    UINT64_C(0x554e000000000000), /* UN */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4956000000000000), /* IV */
    UINT64_C(0x4e34000000000000), /* N4 */
    UINT64_C(0x574b000000000000), /* WK */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4144000000000000), /* AD */
    UINT64_C(0x4e34000000000000), /* N4 */
    UINT64_C(0x4944000000000000), /* ID */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4632000000000000), /* F2 */
    UINT64_C(0x554e000000000000), /* UN */
    UINT64_C(0x4843000000000000), /* HC */
    UINT64_C(0x4944000000000000), /* ID */
    UINT64_C(0x4956000000000000), /* IV */
    UINT64_C(0x4e34000000000000), /* N4 */
    UINT64_C(0x574b000000000000), /* WK */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x4a50000000000000), /* JP */
    UINT64_C(0x4459000000000000), /* DY */
    UINT64_C(0x464c000000000000), /* FL */
    UINT64_C(0x4853000000000000), /* HS */
    UINT64_C(0x4d4e000000000000), /* MN */
    UINT64_C(0x5653000000000000), /* VS */
    UINT64_C(0x4441000000000000), /* DA */
    UINT64_C(0x4d4f000000000000), /* MO */
    UINT64_C(0x574b000000000000), /* WK */
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
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4558000000000000), /* EX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x5552000000000000), /* UR */
    UINT64_C(0x4153000000000000), /* AS */
    UINT64_C(0x4f50000000000000), /* OP */
    UINT64_C(0x4f52000000000000), /* OR */
    UINT64_C(0x4f54000000000000), /* OT */
    UINT64_C(0x5043000000000000), /* PC */
    UINT64_C(0x5045000000000000), /* PE */
    UINT64_C(0x4849000000000000), /* HI */
    UINT64_C(0x3138000000000000), /* 18 */
    UINT64_C(0x4154000000000000), /* AT */
    UINT64_C(0x5255000000000000), /* RU */
    UINT64_C(0x3439000000000000), /* 49 */
    UINT64_C(0x3131000000000000), /* 11 */
    UINT64_C(0x4141410000000000), /* AAA */
    UINT64_C(0x4843520000000000), /* HCR */
    UINT64_C(0x4242000000000000), /* BB */
    UINT64_C(0x4e54000000000000), /* NT */
    UINT64_C(0x5244000000000000), /* RD */
    UINT64_C(0x5253000000000000), /* RS */
    UINT64_C(0x5a57000000000000), /* ZW */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3431000000000000), /* 41 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3034000000000000), /* 04 */
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3830000000000000), /* 80 */
    UINT64_C(0x5434000000000000), /* T4 */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5000000000000000), /* P */
    UINT64_C(0x5900000000000000), /* Y */
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
    UINT64_C(0x4950000000000000), /* IP */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3634000000000000), /* 64 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3732000000000000), /* 72 */
    UINT64_C(0x3733000000000000), /* 73 */
    UINT64_C(0x3735000000000000), /* 75 */
    UINT64_C(0x3736000000000000), /* 76 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3738000000000000), /* 78 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3935000000000000), /* 95 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4e00000000000000), /* N */
    UINT64_C(0x3538000000000000), /* 58 */
    UINT64_C(0x3634000000000000), /* 64 */
    UINT64_C(0x3635000000000000), /* 65 */
    UINT64_C(0x3637000000000000), /* 67 */
    UINT64_C(0x3638000000000000), /* 68 */
    UINT64_C(0x3731000000000000), /* 71 */
    UINT64_C(0x3737000000000000), /* 77 */
    UINT64_C(0x3935000000000000), /* 95 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3532000000000000), /* 52 */
    UINT64_C(0x3537000000000000), /* 57 */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4146000000000000), /* AF */
    UINT64_C(0x4149000000000000), /* AI */
    UINT64_C(0x414d000000000000), /* AM */
    UINT64_C(0x414e000000000000), /* AN */
    UINT64_C(0x4349000000000000), /* CI */
    UINT64_C(0x4e43000000000000), /* NC */
    UINT64_C(0x5435000000000000), /* T5 */
    UINT64_C(0x4448000000000000), /* DH */
    UINT64_C(0x444b000000000000), /* DK */
    UINT64_C(0x5700000000000000), /* W */
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
    UINT64_C(0x3435000000000000), /* 45 */
    UINT64_C(0x4653000000000000), /* FS */
    UINT64_C(0x4e44000000000000), /* ND */
    UINT64_C(0x5057000000000000), /* PW */
    UINT64_C(0x5233000000000000), /* R3 */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3532000000000000), /* 52 */
    UINT64_C(0x3537000000000000), /* 57 */
    UINT64_C(0x3630000000000000), /* 60 */
    UINT64_C(0x3631000000000000), /* 61 */
    UINT64_C(0x3632000000000000), /* 62 */
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4147000000000000), /* AG */
    UINT64_C(0x4349000000000000), /* CI */
    UINT64_C(0x4e43000000000000), /* NC */
    UINT64_C(0x5435000000000000), /* T5 */
    UINT64_C(0x4141410000000000), /* AAA */
    UINT64_C(0x4e00000000000000), /* N */
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
    UINT64_C(0x3432000000000000), /* 42 */
    UINT64_C(0x3739000000000000), /* 79 */
    UINT64_C(0x3830000000000000), /* 80 */
    UINT64_C(0x5434000000000000), /* T4 */
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
    UINT64_C(0x5900000000000000), /* Y */
    UINT64_C(0x3138000000000000), /* 18 */
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
    UINT64_C(0x454a000000000000), /* EJ */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3139000000000000), /* 19 */
    UINT64_C(0x4738000000000000), /* G8 */
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
    UINT64_C(0x3033000000000000), /* 03 */
    UINT64_C(0x4500000000000000), /* E */
    UINT64_C(0x5500000000000000), /* U */
    UINT64_C(0x3042000000000000), /* 0B */
    UINT64_C(0x3147000000000000), /* 1G */
    UINT64_C(0x314a000000000000), /* 1J */
    UINT64_C(0x4549000000000000), /* EI */
    UINT64_C(0x4e35000000000000), /* N5 */
    UINT64_C(0x4e37000000000000), /* N7 */
    UINT64_C(0x5359000000000000), /* SY */
    UINT64_C(0x5a48000000000000), /* ZH */
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
    UINT64_C(0x3134000000000000), /* 14 */
    UINT64_C(0x3232000000000000), /* 22 */
    UINT64_C(0x434e000000000000), /* CN */
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
    UINT64_C(0x4141000000000000), /* AA */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4150000000000000), /* AP */
    UINT64_C(0x4131000000000000), /* A1 */
    UINT64_C(0x4132000000000000), /* A2 */
    UINT64_C(0x4133000000000000), /* A3 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4354000000000000), /* CT */
    UINT64_C(0x4e41000000000000), /* NA */
    UINT64_C(0x3438340000000000), /* 484 */
    UINT64_C(0x4142430000000000), /* ABC */
    UINT64_C(0x3433310000000000), /* 431 */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x41424a0000000000), /* ABJ */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x424a000000000000), /* BJ */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x4142460000000000), /* ABF */
    UINT64_C(0x4150520000000000), /* APR */
    UINT64_C(0x4246000000000000), /* BF */
    UINT64_C(0x4452000000000000), /* DR */
    UINT64_C(0x5052000000000000), /* PR */
    UINT64_C(0x3231000000000000), /* 21 */
    UINT64_C(0x3236000000000000), /* 26 */
    UINT64_C(0x3237000000000000), /* 27 */
    UINT64_C(0x3334000000000000), /* 34 */
    UINT64_C(0x3335000000000000), /* 35 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x3700000000000000), /* 7 */
    UINT64_C(0x3037000000000000), /* 07 */
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
    UINT64_C(0x3100000000000000), /* 1 */
    UINT64_C(0x3200000000000000), /* 2 */
    UINT64_C(0x3300000000000000), /* 3 */
    UINT64_C(0x3400000000000000), /* 4 */
    UINT64_C(0x3600000000000000), /* 6 */
    UINT64_C(0x4900000000000000), /* I */
    UINT64_C(0x5200000000000000), /* R */
    UINT64_C(0x5300000000000000), /* S */
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
    UINT64_C(0x3030000000000000), /* 00 */
    UINT64_C(0x4341000000000000), /* CA */
    UINT64_C(0x4747000000000000), /* GG */
    UINT64_C(0x5a5a000000000000), /* ZZ */
    UINT64_C(0x3539380000000000), /* 598 */
    UINT64_C(0x4131000000000000), /* A1 */
    UINT64_C(0x4133000000000000), /* A3 */
    UINT64_C(0x4134000000000000), /* A4 */
    UINT64_C(0x4136000000000000), /* A6 */
    UINT64_C(0x4300000000000000), /* C */
    UINT64_C(0x4354000000000000), /* CT */
    UINT64_C(0x4e41000000000000), /* NA */
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
    UINT64_C(0x3031000000000000), /* 01 */
    UINT64_C(0x3133000000000000), /* 13 */
    UINT64_C(0x3336000000000000), /* 36 */
    UINT64_C(0x5255000000000000), /* RU */
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
    UINT64_C(0x41424b0000000000), /* ABK */
    UINT64_C(0x424b000000000000), /* BK */
    UINT64_C(0x3500000000000000), /* 5 */
    UINT64_C(0x3042000000000000), /* 0B */
    UINT64_C(0x3039360000000000), /* 096 */
    UINT64_C(0x3433310000000000), /* 431 */
    UINT64_C(0x3433350000000000), /* 435 */
    UINT64_C(0x3433390000000000), /* 439 */
    UINT64_C(0x3438340000000000), /* 484 */
    UINT64_C(0x4141480000000000), /* AAH */
    UINT64_C(0x4142430000000000), /* ABC */
    UINT64_C(0x3900000000000000), /* 9 */
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
    UINT64_C(0x3530000000000000), /* 50 */
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
    UINT64_C(0x4c35000000000000), /* L5 */
    UINT64_C(0x454d000000000000), /* EM */
    UINT64_C(0x4558000000000000), /* EX */
    UINT64_C(0x4658000000000000), /* FX */
    UINT64_C(0x5445000000000000), /* TE */
    UINT64_C(0x3135000000000000), /* 15 */
    UINT64_C(0x3333000000000000), /* 33 */
    UINT64_C(0x3437000000000000), /* 47 */
    UINT64_C(0x3937000000000000), /* 97 */
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

const uint32_t x278i_table_long_codes[18] = {
    7447, /* 005010X210 */
    7458, /* 005010X211 */
    7469, /* 005010X215 */
    7480, /* 005010X216 */
    7491, /* 005010X217 */
    7502, /* 005010X231A1 */
    7515, /* 006020X314 */
    7526, /* 006020X316 */
    22407, /* SITUATIONAL TRIGGER */
    7447, /* 005010X210 */
    7458, /* 005010X211 */
    7469, /* 005010X215 */
    7480, /* 005010X216 */
    7491, /* 005010X217 */
    7502, /* 005010X231A1 */
    7515, /* 006020X314 */
    7526, /* 006020X316 */
    0,
};

const x278i_code_hash x278i_table_hashes[302] = {
    {UINT64_C(0x860b0f2e6347765d), 0, 58}, /* 0 */
    {UINT64_C(0x2ceaee20d811cd0d), 64, 63}, /* 1 */
    {UINT64_C(0x2ceaee20d811cd0d), 66, 63}, /* 2 */
    {UINT64_C(0x445bc8151fbfa157), 68, 55}, /* 3 */
    {UINT64_C(0x8bec71e3e3c0e4d5), 580, 54}, /* 4 */
    {UINT64_C(0xbc69cf4795ca170b), 1604, 62}, /* 5 */
    {UINT64_C(0x804c0903610b6bdd), 1608, 59}, /* 6 */
    {UINT64_C(0x68901bac522dadaf), 1640, 60}, /* 7 */
    {UINT64_C(0x3c7a156e9270f2fb), 1656, 60}, /* 8 */
    {UINT64_C(0x13a5b6705321a74b), 1672, 59}, /* 9 */
    {UINT64_C(0xb3c4904ff3030b61), 1704, 59}, /* 10 */
    {UINT64_C(0x2ceaee20d811cd0d), 1736, 63}, /* 11 */
    {UINT64_C(0x3c796f732887f1d3), 1738, 55}, /* 12 */
    {UINT64_C(0x2ceaee20d811cd0d), 2250, 63}, /* 13 */
    {UINT64_C(0x2ceaee20d811cd0d), 2252, 62}, /* 14 */
    {UINT64_C(0x0), 2256, 0}, /* 15 */
    {UINT64_C(0xaa8075484e192727), 2256, 63}, /* 16 */
    {UINT64_C(0xf66e100a01a7526b), 2258, 61}, /* 17 */
    {UINT64_C(0x4285a9ad6556887f), 2266, 61}, /* 18 */
    {UINT64_C(0x2642d364793e8e87), 2274, 59}, /* 19 */
    {UINT64_C(0x6e4956f27b8b930d), 2306, 60}, /* 20 */
    {UINT64_C(0x3976bad20b7e128d), 2322, 59}, /* 21 */
    {UINT64_C(0x64d815ddcc323305), 2354, 60}, /* 22 */
    {UINT64_C(0x94fcb4719d5a0791), 2370, 59}, /* 23 */
    {UINT64_C(0xdc24d1f43ea56b05), 2402, 58}, /* 24 */
    {UINT64_C(0xd9f321b8addba01f), 2466, 61}, /* 25 */
    {UINT64_C(0x9e7a61b2c0aa821), 2474, 61}, /* 26 */
    {UINT64_C(0x9dc210cebf493433), 2482, 59}, /* 27 */
    {UINT64_C(0x1069e6a5fd495377), 2514, 61}, /* 28 */
    {UINT64_C(0xb3c4904ff3030b61), 2522, 61}, /* 29 */
    {UINT64_C(0x2ceaee20d811cd0d), 2530, 63}, /* 30 */
    {UINT64_C(0x7be90292a438b623), 2532, 55}, /* 31 */
    {UINT64_C(0xc7bb0539578586b9), 3044, 59}, /* 32 */
    {UINT64_C(0x2ceaee20d811cd0d), 3076, 61}, /* 33 */
    {UINT64_C(0x2ceaee20d811cd0d), 3084, 57}, /* 34 */
    {UINT64_C(0x377b2fd4d1826b1f), 3212, 61}, /* 35 */
    {UINT64_C(0x2ceaee20d811cd0d), 3220, 63}, /* 36 */
    {UINT64_C(0x2ceaee20d811cd0d), 3222, 62}, /* 37 */
    {UINT64_C(0x377b2fd4d1826b1f), 3226, 62}, /* 38 */
    {UINT64_C(0xb3c4904ff3030b61), 3230, 62}, /* 39 */
    {UINT64_C(0x2ceaee20d811cd0d), 3234, 61}, /* 40 */
    {UINT64_C(0xe0f3deb9e72f64e1), 3242, 60}, /* 41 */
    {UINT64_C(0x9d1f2e930889fe5f), 3258, 59}, /* 42 */
    {UINT64_C(0x2ceaee20d811cd0d), 3290, 63}, /* 43 */
    {UINT64_C(0x3225c5d907b83a73), 3292, 58}, /* 44 */
    {UINT64_C(0x64d815ddcc323305), 3356, 62}, /* 45 */
    {UINT64_C(0x2ceaee20d811cd0d), 3360, 61}, /* 46 */
    {UINT64_C(0xbb9c9f07ce7f8743), 3368, 56}, /* 47 */
    {UINT64_C(0xa0c1ac9f9e2fcd2f), 3624, 60}, /* 48 */
    {UINT64_C(0x2ceaee20d811cd0d), 3640, 63}, /* 49 */
    {UINT64_C(0x68901bac522dadaf), 3642, 62}, /* 50 */
    {UINT64_C(0xcf273517b3f2b9b1), 3646, 61}, /* 51 */
    {UINT64_C(0x2ceaee20d811cd0d), 3654, 60}, /* 52 */
    {UINT64_C(0x64d815ddcc323305), 3670, 61}, /* 53 */
    {UINT64_C(0x92191eff40780b35), 3678, 61}, /* 54 */
    {UINT64_C(0xaa8075484e192727), 3686, 62}, /* 55 */
    {UINT64_C(0x2ceaee20d811cd0d), 3690, 63}, /* 56 */
    {UINT64_C(0x377b2fd4d1826b1f), 3692, 61}, /* 57 */
    {UINT64_C(0x377b2fd4d1826b1f), 3700, 63}, /* 58 */
    {UINT64_C(0x960fde3bb90b97a9), 3702, 55}, /* 59 */
    {UINT64_C(0xd9f321b8addba01f), 4214, 58}, /* 60 */
    {UINT64_C(0x1069e6a5fd495377), 4278, 61}, /* 61 */
    {UINT64_C(0x2ceaee20d811cd0d), 4286, 61}, /* 62 */
    {UINT64_C(0xe59911aee38cfd67), 4294, 60}, /* 63 */
    {UINT64_C(0x1069e6a5fd495377), 4310, 60}, /* 64 */
    {UINT64_C(0x2ceaee20d811cd0d), 4326, 62}, /* 65 */
    {UINT64_C(0xbc69cf4795ca170b), 4330, 63}, /* 66 */
    {UINT64_C(0x0), 4332, 0}, /* 67 */
    {UINT64_C(0x2ceaee20d811cd0d), 4332, 63}, /* 68 */
    {UINT64_C(0x2ceaee20d811cd0d), 4334, 63}, /* 69 */
    {UINT64_C(0xb3c4904ff3030b61), 4336, 61}, /* 70 */
    {UINT64_C(0xaa8075484e192727), 4344, 63}, /* 71 */
    {UINT64_C(0x37e83673e81b7237), 4346, 60}, /* 72 */
    {UINT64_C(0xb3c4904ff3030b61), 4362, 63}, /* 73 */
    {UINT64_C(0x2ceaee20d811cd0d), 4364, 62}, /* 74 */
    {UINT64_C(0xaa8075484e192727), 4368, 62}, /* 75 */
    {UINT64_C(0xbad1481dbbfc1e99), 4372, 59}, /* 76 */
    {UINT64_C(0xf097ee04fc87b357), 4404, 58}, /* 77 */
    {UINT64_C(0x2ceaee20d811cd0d), 4468, 63}, /* 78 */
    {UINT64_C(0x0), 4470, 0}, /* 79 */
    {UINT64_C(0x2ceaee20d811cd0d), 4470, 63}, /* 80 */
    {UINT64_C(0x2ceaee20d811cd0d), 4472, 63}, /* 81 */
    {UINT64_C(0x2ceaee20d811cd0d), 4474, 63}, /* 82 */
    {UINT64_C(0x2ceaee20d811cd0d), 4476, 63}, /* 83 */
    {UINT64_C(0x2ceaee20d811cd0d), 4478, 63}, /* 84 */
    {UINT64_C(0x2ceaee20d811cd0d), 4480, 63}, /* 85 */
    {UINT64_C(0x2ceaee20d811cd0d), 4482, 63}, /* 86 */
    {UINT64_C(0xbc69cf4795ca170b), 4484, 63}, /* 87 */
    {UINT64_C(0x2ceaee20d811cd0d), 4486, 63}, /* 88 */
    {UINT64_C(0x2ceaee20d811cd0d), 4488, 63}, /* 89 */
    {UINT64_C(0x2ceaee20d811cd0d), 4490, 63}, /* 90 */
    {UINT64_C(0x2ceaee20d811cd0d), 4492, 63}, /* 91 */
    {UINT64_C(0x2ceaee20d811cd0d), 4494, 63}, /* 92 */
    {UINT64_C(0x2ceaee20d811cd0d), 4496, 63}, /* 93 */
    {UINT64_C(0xb3c4904ff3030b61), 4498, 63}, /* 94 */
    {UINT64_C(0x2ceaee20d811cd0d), 4500, 63}, /* 95 */
    {UINT64_C(0x2ceaee20d811cd0d), 4502, 63}, /* 96 */
    {UINT64_C(0x2ceaee20d811cd0d), 4504, 63}, /* 97 */
    {UINT64_C(0x2ceaee20d811cd0d), 4506, 63}, /* 98 */
    {UINT64_C(0x2ceaee20d811cd0d), 4508, 63}, /* 99 */
    {UINT64_C(0x2ceaee20d811cd0d), 4510, 63}, /* 100 */
    {UINT64_C(0x2ceaee20d811cd0d), 4512, 63}, /* 101 */
    {UINT64_C(0x2ceaee20d811cd0d), 4514, 63}, /* 102 */
    {UINT64_C(0x2ceaee20d811cd0d), 4516, 63}, /* 103 */
    {UINT64_C(0x2ceaee20d811cd0d), 4518, 63}, /* 104 */
    {UINT64_C(0x2ceaee20d811cd0d), 4520, 63}, /* 105 */
    {UINT64_C(0x2ceaee20d811cd0d), 4522, 63}, /* 106 */
    {UINT64_C(0xaa8075484e192727), 4524, 63}, /* 107 */
    {UINT64_C(0x2ceaee20d811cd0d), 4526, 63}, /* 108 */
    {UINT64_C(0x0), 4528, 0}, /* 109 */
    {UINT64_C(0x2ceaee20d811cd0d), 4528, 63}, /* 110 */
    {UINT64_C(0x2ceaee20d811cd0d), 4530, 63}, /* 111 */
    {UINT64_C(0x2ceaee20d811cd0d), 4532, 63}, /* 112 */
    {UINT64_C(0xb3c4904ff3030b61), 4534, 63}, /* 113 */
    {UINT64_C(0x2ceaee20d811cd0d), 4536, 63}, /* 114 */
    {UINT64_C(0x2ceaee20d811cd0d), 4538, 63}, /* 115 */
    {UINT64_C(0x0), 4540, 0}, /* 116 */
    {UINT64_C(0x2ceaee20d811cd0d), 4540, 63}, /* 117 */
    {UINT64_C(0x960fde3bb90b97a9), 4542, 62}, /* 118 */
    {UINT64_C(0xaa8075484e192727), 4546, 61}, /* 119 */
    {UINT64_C(0x2ceaee20d811cd0d), 4554, 63}, /* 120 */
    {UINT64_C(0x92191eff40780b35), 4556, 61}, /* 121 */
    {UINT64_C(0xb3c4904ff3030b61), 4564, 61}, /* 122 */
    {UINT64_C(0x5ee64d94335ae291), 4572, 61}, /* 123 */
    {UINT64_C(0x377b2fd4d1826b1f), 4580, 62}, /* 124 */
    {UINT64_C(0xbc69cf4795ca170b), 4584, 61}, /* 125 */
    {UINT64_C(0x7f5a721bcc128d81), 4592, 60}, /* 126 */
    {UINT64_C(0x2ceaee20d811cd0d), 4608, 63}, /* 127 */
    {UINT64_C(0x2ceaee20d811cd0d), 4610, 63}, /* 128 */
    {UINT64_C(0xaa8075484e192727), 4612, 63}, /* 129 */
    {UINT64_C(0x613db7852c309665), 4614, 60}, /* 130 */
    {UINT64_C(0x2ceaee20d811cd0d), 4630, 63}, /* 131 */
    {UINT64_C(0xaa8075484e192727), 4632, 62}, /* 132 */
    {UINT64_C(0x2ceaee20d811cd0d), 4636, 63}, /* 133 */
    {UINT64_C(0xa0c1ac9f9e2fcd2f), 4638, 60}, /* 134 */
    {UINT64_C(0x960fde3bb90b97a9), 4654, 55}, /* 135 */
    {UINT64_C(0x2ceaee20d811cd0d), 5166, 63}, /* 136 */
    {UINT64_C(0x2ceaee20d811cd0d), 5168, 63}, /* 137 */
    {UINT64_C(0xaa8075484e192727), 5170, 63}, /* 138 */
    {UINT64_C(0x2ceaee20d811cd0d), 5172, 63}, /* 139 */
    {UINT64_C(0x2ceaee20d811cd0d), 5174, 63}, /* 140 */
    {UINT64_C(0x2ceaee20d811cd0d), 5176, 63}, /* 141 */
    {UINT64_C(0x2ceaee20d811cd0d), 5178, 63}, /* 142 */
    {UINT64_C(0x2ceaee20d811cd0d), 5180, 63}, /* 143 */
    {UINT64_C(0x2ceaee20d811cd0d), 5182, 63}, /* 144 */
    {UINT64_C(0x2ceaee20d811cd0d), 5184, 63}, /* 145 */
    {UINT64_C(0x2ceaee20d811cd0d), 5186, 63}, /* 146 */
    {UINT64_C(0x2ceaee20d811cd0d), 5188, 63}, /* 147 */
    {UINT64_C(0x2ceaee20d811cd0d), 5190, 63}, /* 148 */
    {UINT64_C(0x68901bac522dadaf), 5192, 60}, /* 149 */
    {UINT64_C(0xb3c4904ff3030b61), 5208, 62}, /* 150 */
    {UINT64_C(0x68901bac522dadaf), 5212, 62}, /* 151 */
    {UINT64_C(0x2ceaee20d811cd0d), 5216, 63}, /* 152 */
    {UINT64_C(0x2ceaee20d811cd0d), 5218, 63}, /* 153 */
    {UINT64_C(0x465c923b47584a47), 5220, 60}, /* 154 */
    {UINT64_C(0xaa8075484e192727), 5236, 62}, /* 155 */
    {UINT64_C(0xf2caa7c416573e07), 5240, 60}, /* 156 */
    {UINT64_C(0x2ceaee20d811cd0d), 5256, 60}, /* 157 */
    {UINT64_C(0x2ceaee20d811cd0d), 5272, 63}, /* 158 */
    {UINT64_C(0x2ceaee20d811cd0d), 5274, 63}, /* 159 */
    {UINT64_C(0x2ceaee20d811cd0d), 5276, 63}, /* 160 */
    {UINT64_C(0xa3f55d687db0485d), 5278, 61}, /* 161 */
    {UINT64_C(0x960fde3bb90b97a9), 5286, 55}, /* 162 */
    {UINT64_C(0x68901bac522dadaf), 5798, 60}, /* 163 */
    {UINT64_C(0xaa8075484e192727), 5814, 62}, /* 164 */
    {UINT64_C(0xbc69cf4795ca170b), 5818, 62}, /* 165 */
    {UINT64_C(0x2ceaee20d811cd0d), 5822, 63}, /* 166 */
    {UINT64_C(0x2ceaee20d811cd0d), 5824, 63}, /* 167 */
    {UINT64_C(0x2ceaee20d811cd0d), 5826, 63}, /* 168 */
    {UINT64_C(0x2ceaee20d811cd0d), 5828, 63}, /* 169 */
    {UINT64_C(0x2ceaee20d811cd0d), 5830, 62}, /* 170 */
    {UINT64_C(0xbc69cf4795ca170b), 5834, 61}, /* 171 */
    {UINT64_C(0x2ceaee20d811cd0d), 5842, 63}, /* 172 */
    {UINT64_C(0x7be90292a438b623), 5844, 61}, /* 173 */
    {UINT64_C(0xbc69cf4795ca170b), 5852, 62}, /* 174 */
    {UINT64_C(0xdc24d1f43ea56b05), 5856, 58}, /* 175 */
    {UINT64_C(0x42a4942d53edb027), 5920, 60}, /* 176 */
    {UINT64_C(0xf541557857534057), 5936, 62}, /* 177 */
    {UINT64_C(0x57100d0889566cf1), 5940, 61}, /* 178 */
    {UINT64_C(0x2ceaee20d811cd0d), 5948, 63}, /* 179 */
    {UINT64_C(0xb3c4904ff3030b61), 5950, 62}, /* 180 */
    {UINT64_C(0x2ceaee20d811cd0d), 5954, 63}, /* 181 */
    {UINT64_C(0x2ceaee20d811cd0d), 5956, 63}, /* 182 */
    {UINT64_C(0x2ceaee20d811cd0d), 5958, 63}, /* 183 */
    {UINT64_C(0x2ceaee20d811cd0d), 5960, 63}, /* 184 */
    {UINT64_C(0xb3c4904ff3030b61), 5962, 62}, /* 185 */
    {UINT64_C(0x2ceaee20d811cd0d), 5966, 63}, /* 186 */
    {UINT64_C(0xb3c4904ff3030b61), 5968, 62}, /* 187 */
    {UINT64_C(0x7be90292a438b623), 5972, 62}, /* 188 */
    {UINT64_C(0xf2caa7c416573e07), 5976, 61}, /* 189 */
    {UINT64_C(0xb3c4904ff3030b61), 5984, 62}, /* 190 */
    {UINT64_C(0x7be90292a438b623), 5988, 60}, /* 191 */
    {UINT64_C(0x2ceaee20d811cd0d), 6004, 62}, /* 192 */
    {UINT64_C(0xc7de46ce02578db7), 6008, 60}, /* 193 */
    {UINT64_C(0xb3c4904ff3030b61), 6024, 63}, /* 194 */
    {UINT64_C(0xc7de46ce02578db7), 6026, 61}, /* 195 */
    {UINT64_C(0x20dd931d5025317b), 6034, 60}, /* 196 */
    {UINT64_C(0x2ceaee20d811cd0d), 6050, 63}, /* 197 */
    {UINT64_C(0x2ceaee20d811cd0d), 6052, 63}, /* 198 */
    {UINT64_C(0x3793718a895ea93d), 6054, 60}, /* 199 */
    {UINT64_C(0x2ceaee20d811cd0d), 6070, 61}, /* 200 */
    {UINT64_C(0x4e11bc37284c8fa1), 6078, 60}, /* 201 */
    {UINT64_C(0x2ceaee20d811cd0d), 6094, 63}, /* 202 */
    {UINT64_C(0x0), 6096, 0}, /* 203 */
    {UINT64_C(0x2ceaee20d811cd0d), 6096, 63}, /* 204 */
    {UINT64_C(0x7be90292a438b623), 6098, 60}, /* 205 */
    {UINT64_C(0x8e4d95d95e56b1eb), 6114, 62}, /* 206 */
    {UINT64_C(0x8437f242a2cb3791), 6118, 60}, /* 207 */
    {UINT64_C(0x2ceaee20d811cd0d), 6134, 63}, /* 208 */
    {UINT64_C(0x2ceaee20d811cd0d), 6136, 63}, /* 209 */
    {UINT64_C(0xbf2c90a20d209dab), 6138, 60}, /* 210 */
    {UINT64_C(0xaa8075484e192727), 6154, 63}, /* 211 */
    {UINT64_C(0xaa8075484e192727), 6156, 62}, /* 212 */
    {UINT64_C(0xe0f3deb9e72f64e1), 6160, 59}, /* 213 */
    {UINT64_C(0xb3c4904ff3030b61), 6192, 62}, /* 214 */
    {UINT64_C(0x823899aff1badbc5), 6196, 61}, /* 215 */
    {UINT64_C(0x661dc63df176cc55), 6204, 60}, /* 216 */
    {UINT64_C(0xaa8075484e192727), 6220, 62}, /* 217 */
    {UINT64_C(0x960fde3bb90b97a9), 6224, 55}, /* 218 */
    {UINT64_C(0xaa8075484e192727), 6736, 62}, /* 219 */
    {UINT64_C(0xaa8075484e192727), 6740, 63}, /* 220 */
    {UINT64_C(0x2ceaee20d811cd0d), 6742, 63}, /* 221 */
    {UINT64_C(0xb82d55269c1f633f), 6744, 61}, /* 222 */
    {UINT64_C(0x2ceaee20d811cd0d), 6752, 63}, /* 223 */
    {UINT64_C(0x2ceaee20d811cd0d), 6754, 63}, /* 224 */
    {UINT64_C(0x2ceaee20d811cd0d), 6756, 63}, /* 225 */
    {UINT64_C(0xb8ab9e946169631d), 6758, 61}, /* 226 */
    {UINT64_C(0xb3c4904ff3030b61), 6766, 61}, /* 227 */
    {UINT64_C(0x377b2fd4d1826b1f), 6774, 61}, /* 228 */
    {UINT64_C(0x2ceaee20d811cd0d), 6782, 63}, /* 229 */
    {UINT64_C(0xfa9e18e80129e879), 6784, 60}, /* 230 */
    {UINT64_C(0x2ceaee20d811cd0d), 6800, 63}, /* 231 */
    {UINT64_C(0xdf97f5fbd55722cb), 6802, 61}, /* 232 */
    {UINT64_C(0x2ceaee20d811cd0d), 6810, 63}, /* 233 */
    {UINT64_C(0x445bc8151fbfa157), 6812, 57}, /* 234 */
    {UINT64_C(0xa648037de697048f), 6940, 60}, /* 235 */
    {UINT64_C(0x2ceaee20d811cd0d), 6956, 63}, /* 236 */
    {UINT64_C(0xe59e635703cac3f3), 6958, 56}, /* 237 */
    {UINT64_C(0x2ceaee20d811cd0d), 7214, 63}, /* 238 */
    {UINT64_C(0xf1917f113a95bfff), 7216, 59}, /* 239 */
    {UINT64_C(0x2ceaee20d811cd0d), 7248, 63}, /* 240 */
    {UINT64_C(0x91fbbeba5f6c6b75), 7250, 58}, /* 241 */
    {UINT64_C(0x2ceaee20d811cd0d), 7314, 63}, /* 242 */
    {UINT64_C(0xd47ab4c224fbf9cb), 7316, 61}, /* 243 */
    {UINT64_C(0x64d815ddcc323305), 7324, 63}, /* 244 */
    {UINT64_C(0x4f09bc2f9f36f9ab), 7326, 56}, /* 245 */
    {UINT64_C(0x64d815ddcc323305), 7582, 61}, /* 246 */
    {UINT64_C(0x2ceaee20d811cd0d), 7590, 63}, /* 247 */
    {UINT64_C(0xb3c4904ff3030b61), 7592, 62}, /* 248 */
    {UINT64_C(0x2ceaee20d811cd0d), 7596, 63}, /* 249 */
    {UINT64_C(0x2ceaee20d811cd0d), 7598, 63}, /* 250 */
    {UINT64_C(0x62e55411f25c5793), 7600, 61}, /* 251 */
    {UINT64_C(0x8687ae24796508e1), 7608, 60}, /* 252 */
    {UINT64_C(0xbc69cf4795ca170b), 7624, 62}, /* 253 */
    {UINT64_C(0x0), 7628, 0}, /* 254 */
    {UINT64_C(0x2ceaee20d811cd0d), 7628, 63}, /* 255 */
    {UINT64_C(0x960fde3bb90b97a9), 7630, 61}, /* 256 */
    {UINT64_C(0xb3c4904ff3030b61), 7638, 61}, /* 257 */
    {UINT64_C(0xa69ea4e948e0583b), 7646, 57}, /* 258 */
    {UINT64_C(0x2ceaee20d811cd0d), 7774, 63}, /* 259 */
    {UINT64_C(0x2ceaee20d811cd0d), 7776, 63}, /* 260 */
    {UINT64_C(0x2ceaee20d811cd0d), 7778, 63}, /* 261 */
    {UINT64_C(0x474fa40f36d26e27), 7780, 61}, /* 262 */
    {UINT64_C(0x2ceaee20d811cd0d), 7788, 63}, /* 263 */
    {UINT64_C(0x2ceaee20d811cd0d), 7790, 63}, /* 264 */
    {UINT64_C(0x2ceaee20d811cd0d), 7792, 63}, /* 265 */
    {UINT64_C(0xd4076a0f8b677d17), 7794, 61}, /* 266 */
    {UINT64_C(0x2ceaee20d811cd0d), 7802, 63}, /* 267 */
    {UINT64_C(0x2ceaee20d811cd0d), 7804, 63}, /* 268 */
    {UINT64_C(0x2ceaee20d811cd0d), 7806, 63}, /* 269 */
    {UINT64_C(0x2ceaee20d811cd0d), 7808, 63}, /* 270 */
    {UINT64_C(0x9151aacb98a4a249), 7810, 61}, /* 271 */
    {UINT64_C(0xb3c4904ff3030b61), 7818, 62}, /* 272 */
    {UINT64_C(0xb3c4904ff3030b61), 7822, 63}, /* 273 */
    {UINT64_C(0xbc69cf4795ca170b), 7824, 62}, /* 274 */
    {UINT64_C(0x2ceaee20d811cd0d), 7828, 63}, /* 275 */
    {UINT64_C(0xbc69cf4795ca170b), 7830, 62}, /* 276 */
    {UINT64_C(0x2ceaee20d811cd0d), 7834, 63}, /* 277 */
    {UINT64_C(0x68901bac522dadaf), 7836, 62}, /* 278 */
    {UINT64_C(0x2ceaee20d811cd0d), 7840, 63}, /* 279 */
    {UINT64_C(0x68901bac522dadaf), 7842, 60}, /* 280 */
    {UINT64_C(0xb8343dc5cee185dd), 7858, 61}, /* 281 */
    {UINT64_C(0x7be90292a438b623), 7866, 61}, /* 282 */
    {UINT64_C(0xa0c1ac9f9e2fcd2f), 7874, 60}, /* 283 */
    {UINT64_C(0xb3c4904ff3030b61), 7890, 61}, /* 284 */
    {UINT64_C(0x2ceaee20d811cd0d), 7898, 63}, /* 285 */
    {UINT64_C(0xbc69cf4795ca170b), 7900, 62}, /* 286 */
    {UINT64_C(0x2ceaee20d811cd0d), 7904, 62}, /* 287 */
    {UINT64_C(0x2ceaee20d811cd0d), 7908, 63}, /* 288 */
    {UINT64_C(0x2ceaee20d811cd0d), 7910, 63}, /* 289 */
    {UINT64_C(0x2ceaee20d811cd0d), 7912, 63}, /* 290 */
    {UINT64_C(0x2ceaee20d811cd0d), 7914, 62}, /* 291 */
    {UINT64_C(0x2ceaee20d811cd0d), 7918, 63}, /* 292 */
    {UINT64_C(0x2ceaee20d811cd0d), 7920, 63}, /* 293 */
    {UINT64_C(0x2ceaee20d811cd0d), 7922, 63}, /* 294 */
    {UINT64_C(0x2ceaee20d811cd0d), 7924, 63}, /* 295 */
    {UINT64_C(0x0), 7926, 0}, /* 296 */
    {UINT64_C(0x2ceaee20d811cd0d), 7926, 63}, /* 297 */
    {UINT64_C(0x2ceaee20d811cd0d), 7928, 63}, /* 298 */
    {UINT64_C(0x2ceaee20d811cd0d), 7930, 63}, /* 299 */
    {UINT64_C(0x0), 7932, 0}, /* 300 */
    {UINT64_C(0x0), 7932, 0}, /* 301 */
};

const uint64_t x278i_table_keys[7933] = {
    0x0, 0x0, 0x4950, 0x0, 0x4e48, 0x43, 0x0, 0x0,
    0x0, 0x5342, 0x0, 0x5653, 0x0, 0x0, 0x0, 0x0,
    0x3032, 0x0, 0x0, 0x0, 0x0, 0x0, 0x5050, 0x0,
    0x4949, 0x0, 0x0, 0x3432, 0x0, 0x4146, 0x494d, 0x4442,
    0x0, 0x0, 0x0, 0x3634, 0x0, 0x0, 0x0, 0x0,
    0x5145, 0x3932, 0x31, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x5658, 0x4946, 0x0, 0x4e, 0x39, 0x0,
    0x5858, 0x0, 0x0, 0x4341, 0x3433, 0x5055, 0x595a, 0x494e,
    0x0, 0x3736, 0x3530, 0x0, 0x0, 0x0, 0x3450, 0x0,
    0x4451, 0x0, 0x0, 0x4232, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3030, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4b44, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x505454, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3244, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3034, 0x0, 0x0, 0x4550,
    0x3330, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x434f,
    0x0, 0x364a, 0x4e44, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3458, 0x3745, 0x0, 0x0,
    0x5747, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3352, 0x0, 0x0, 0x3133, 0x0, 0x0, 0x0, 0x4143,
    0x0, 0x5144, 0x5431, 0x0, 0x0, 0x0, 0x444e, 0x0,
    0x0, 0x0, 0x0, 0x574b, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3347, 0x3634, 0x0, 0x0, 0x0, 0x0, 0x3137, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x505250, 0x3250,
    0x0, 0x4251, 0x0, 0x354c, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x5936, 0x3437, 0x0, 0x0, 0x0,
    0x0, 0x4447, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3550, 0x4551,
    0x3331, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3737, 0x0, 0x0, 0x445a, 0x4747,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x504553, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5346, 0x0, 0x3134, 0x0, 0x0, 0x4e49, 0x0,
    0x5651, 0x0, 0x494c, 0x0, 0x0, 0x0, 0x444f, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4a4141, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4444,
    0x0, 0x0, 0x0, 0x5454, 0x0, 0x0, 0x0, 0x5750,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x564341, 0x4e51, 0x4945, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3237, 0x0, 0x0,
    0x0, 0x0, 0x4247, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x384d, 0x5047, 0x0, 0x0, 0x0, 0x3350,
    0x4351, 0x0, 0x0, 0x4132, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3738, 0x0, 0x0, 0x4c54,
    0x0, 0x0, 0x43534d, 0x0, 0x3537, 0x3259, 0x524c, 0x4a53,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3153, 0x0, 0x0, 0x0, 0x0, 0x4c49,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x424f,
    0x0, 0x5250, 0x0, 0x0, 0x5031, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3358, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3033, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x535845, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3238, 0x0,
    0x0, 0x0, 0x3534, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x5554, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4e56,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3538, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3337, 0x0, 0x0,
    0x3633, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3145, 0x4146, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4242, 0x0, 0x0,
    0x0, 0x4339, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x554c, 0x0, 0x0, 0x3558,
    0x3832, 0x0, 0x0, 0x0, 0x0, 0x5044, 0x0, 0x0,
    0x0, 0x5831, 0x4a45, 0x0, 0x0, 0x3147, 0x0, 0x0,
    0x0, 0x5745, 0x0, 0x4c33, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x5151, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x334b,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4239, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3458, 0x0, 0x0,
    0x4a31, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3646, 0x5731,
    0x4945, 0x424f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x5645,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4b49, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4139, 0x0,
    0x0, 0x0, 0x4230, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x5443, 0x0, 0x0,
    0x5956, 0x0, 0x0, 0x0, 0x3546, 0x0, 0x5631, 0x0,
    0x0, 0x544e, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5a58, 0x0, 0x0, 0x0, 0x0, 0x3648, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3237, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x5236, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4a54, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3344, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4831, 0x0, 0x0,
    0x464e, 0x0, 0x0, 0x3446, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3451,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x5a5a, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4543, 0x0, 0x0, 0x0, 0x0, 0x384e,
    0x3158, 0x0, 0x0, 0x4731, 0x3945, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4645, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3641, 0x5036, 0x0, 0x0, 0x3738, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4b39, 0x0, 0x0, 0x0, 0x0, 0x0, 0x374e, 0x5839,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3246,
    0x5331, 0x0, 0x0, 0x0, 0x514e, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3947, 0x0, 0x0, 0x0, 0x4134,
    0x0, 0x0, 0x0, 0x0, 0x5946, 0x0, 0x4e34, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3353, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x4749, 0x0, 0x0, 0x0,
    0x4f36, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x554b, 0x0, 0x0, 0x0,
    0x3831, 0x0, 0x4b30, 0x0, 0x364e, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x5150, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4649, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3355, 0x0, 0x0, 0x0,
    0x0, 0x5953, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3731, 0x0,
    0x0, 0x0, 0x354e, 0x0, 0x0, 0x0, 0x4431, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3833, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4a46, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x544c42, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x5442, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x4331, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3459, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4f45, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x485a, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x4a48, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4231, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4145, 0x0, 0x0, 0x0, 0x4932, 0x0,
    0x3450, 0x0, 0x0, 0x0, 0x3547, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x524253, 0x0, 0x0, 0x4639,
    0x0, 0x0, 0x435850, 0x0, 0x3944, 0x0, 0x0, 0x0,
    0x4131, 0x584c, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3447, 0x5532, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x424241, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x374d, 0x0,
    0x0, 0x4630, 0x3844, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x5056, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4c45, 0x0,
    0x0, 0x3347, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3454, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4439, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x4c31, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3846, 0x0, 0x0, 0x0, 0x0, 0x3247,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x353732, 0x393939, 0x383732,
    0x0, 0x0, 0x0, 0x0, 0x5649, 0x0, 0x0, 0x334e,
    0x4955, 0x444e, 0x554e, 0x5055, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x344e, 0x0, 0x0, 0x314e, 0x0, 0x4252, 0x0,
    0x4441, 0x4449, 0x5a5a, 0x5048, 0x4b57, 0x5245, 0x324e, 0x4348,
    0x0, 0x0, 0x3141, 0x3135, 0x3341, 0x43, 0x0, 0x414e,
    0x0, 0x3131, 0x5443, 0x3241, 0x0, 0x3441, 0x0, 0x3641,
    0x4e43, 0x3630, 0x3230, 0x3030, 0x3831, 0x3431, 0x0, 0x3934,
    0x3832, 0x3530, 0x3232, 0x3130, 0x3633, 0x3531, 0x3331, 0x3131,
    0x4e55, 0x4f4d, 0x0, 0x4c4d, 0x0, 0x0, 0x0, 0x4b57,
    0x0, 0x4144, 0x5356, 0x4145, 0x0, 0x0, 0x0, 0x0,
    0x5247, 0x424c, 0x454d, 0x5248, 0x0, 0x0, 0x474b, 0x3246,
    0x4b44, 0x4a4d, 0x4844, 0x3150, 0x0, 0x5259, 0x0, 0x0,
    0x5845, 0x0, 0x5041, 0x4d54, 0x0, 0x0, 0x504e, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x5043,
    0x5057, 0x0, 0x4d45, 0x4350, 0x5255, 0x4445, 0x0, 0x5846,
    0x5449, 0x0, 0x4657, 0x0, 0x4e54, 0x0, 0x4554, 0x5048,
    0x4349, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x343734, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x363330, 0x383633,
    0x0, 0x313433, 0x313531, 0x0, 0x373030, 0x0, 0x393333, 0x0,
    0x0, 0x0, 0x343534, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x303435, 0x303533, 0x0, 0x0,
    0x0, 0x0, 0x383433, 0x0, 0x0, 0x0, 0x333634, 0x0,
    0x0, 0x0, 0x0, 0x323031, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x313838, 0x0, 0x0, 0x0, 0x0, 0x373533, 0x0,
    0x0, 0x0, 0x323734, 0x0, 0x0, 0x0, 0x313033, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x313834, 0x313932,
    0x373333, 0x0, 0x0, 0x0, 0x323534, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x333332, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x363433, 0x0, 0x0, 0x0,
    0x313634, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x303930, 0x0,
    0x0, 0x0, 0x313434, 0x0, 0x0, 0x333933, 0x0, 0x393334,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x363638, 0x0,
    0x0, 0x363932, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x303530, 0x0, 0x323833, 0x0, 0x0, 0x0,
    0x0, 0x333435, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x343033, 0x0, 0x363336, 0x363434, 0x0, 0x0,
    0x0, 0x0, 0x373036, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x323531, 0x343834, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x353534, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x313533, 0x0, 0x0, 0x393335,
    0x393433, 0x0, 0x0, 0x484141, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x353334, 0x0, 0x0, 0x0, 0x0,
    0x303633, 0x0, 0x383337, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x333734, 0x0, 0x0, 0x0, 0x0, 0x0, 0x343434,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x303433, 0x0, 0x0, 0x0, 0x323932, 0x383333,
    0x0, 0x0, 0x0, 0x333534, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x373433, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x383133, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x353833, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x363533,
    0x0, 0x0, 0x0, 0x313734, 0x0, 0x313930, 0x0, 0x303033,
    0x0, 0x323434, 0x0, 0x0, 0x343933, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x303834,
    0x303932, 0x363333, 0x0, 0x0, 0x0, 0x0, 0x0, 0x373033,
    0x0, 0x0, 0x0, 0x0, 0x323332, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x373932, 0x0, 0x0, 0x0, 0x0, 0x383534, 0x0, 0x313334,
    0x0, 0x0, 0x333735, 0x333833, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x434241, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x323835, 0x0,
    0x383334, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x363832, 0x363930,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x313130, 0x0,
    0x0, 0x0, 0x353932, 0x0, 0x0, 0x343133, 0x0, 0x0,
    0x363534, 0x0, 0x383935, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x383931, 0x313633,
    0x0, 0x393337, 0x58, 0x0, 0x4950, 0x0, 0x4948, 0x4146,
    0x32, 0x31, 0x5541, 0x0, 0x0, 0x5552, 0x4f41, 0x0,
    0x4944, 0x5650, 0x36, 0x3632, 0x37, 0x3433, 0x3132, 0x3732,
    0x3932, 0x3533, 0x3649, 0x3432, 0x36, 0x3131, 0x0, 0x3531,
    0x3931, 0x37, 0x0, 0x3532, 0x31, 0x38, 0x3231, 0x3631,
    0x0, 0x32, 0x39, 0x0, 0x3632, 0x33, 0x3331, 0x3731,
    0x0, 0x3549, 0x34, 0x3332, 0x3732, 0x3031, 0x0, 0x35,
    0x3831, 0x0, 0x0, 0x31, 0x38, 0x3749, 0x36, 0x3449,
    0x34, 0x3849, 0x32, 0x0, 0x0, 0x37, 0x3949, 0x35,
    0x3649, 0x33, 0x0, 0x0, 0x0, 0x36, 0x303149, 0x0,
    0x3231, 0x32, 0x3031, 0x0, 0x333149, 0x37, 0x0, 0x3649,
    0x33, 0x0, 0x0, 0x0, 0x38, 0x323149, 0x3331, 0x34,
    0x0, 0x3131, 0x0, 0x39, 0x3949, 0x313149, 0x35, 0x0,
    0x0, 0x31, 0x5552, 0x0, 0x4843, 0x0, 0x0, 0x5352,
    0x3931, 0x3133, 0x5441, 0x3831, 0x0, 0x4452, 0x0, 0x5052,
    0x575a, 0x0, 0x0, 0x0, 0x0, 0x4543, 0x4143, 0x324d,
    0x0, 0x0, 0x0, 0x4151, 0x454c, 0x0, 0x414c, 0x5944,
    0x0, 0x5350, 0x454e, 0x0, 0x3853, 0x3753, 0x0, 0x0,
    0x0, 0x4244, 0x4c46, 0x4e4d, 0x5348, 0x3650, 0x554f, 0x3344,
    0x0, 0x5356, 0x4353, 0x39, 0x5853, 0x47, 0x4e, 0x0,
    0x55, 0x0, 0x31, 0x4453, 0x38, 0x5953, 0x46, 0x4d,
    0x0, 0x54, 0x0, 0x0, 0x37, 0x4c53, 0x5a53, 0x45,
    0x4c, 0x53, 0x0, 0x0, 0x0, 0x36, 0x0, 0x0,
    0x44, 0x4b, 0x52, 0x0, 0x59, 0x0, 0x35, 0x4753,
    0x0, 0x43, 0x4a, 0x51, 0x0, 0x58, 0x0, 0x34,
    0x4153, 0x4557, 0x42, 0x0, 0x50, 0x0, 0x57, 0x0,
    0x33, 0x4253, 0x5053, 0x41, 0x48, 0x4f, 0x0, 0x56,
    0x0, 0x32, 0x43, 0x42, 0x41, 0x47, 0x46, 0x45,
    0x59, 0x44, 0x50, 0x52, 0x57, 0x58, 0x41, 0x45,
    0x0, 0x4d, 0x0, 0x34, 0x0, 0x3231, 0x3631, 0x0,
    0x31, 0x3432, 0x36, 0x0, 0x3131, 0x3531, 0x3931, 0x33,
    0x0, 0x3332, 0x0, 0x0, 0x3031, 0x3431, 0x3831, 0x35,
    0x0, 0x3632, 0x0, 0x32, 0x0, 0x3331, 0x3731, 0x0,
    0x0, 0x3532, 0x0, 0x41, 0x52, 0x45, 0x57, 0x58,
    0x0, 0x4d, 0x5353, 0x0, 0x3332, 0x5645, 0x3232, 0x3132,
    0x0, 0x3032, 0x30, 0x31, 0x0, 0x0, 0x0, 0x5341,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x454f, 0x0, 0x0, 0x0, 0x0, 0x3450, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4144, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3930, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x444f,
    0x0, 0x0, 0x3331, 0x3834, 0x0, 0x0, 0x5452, 0x0,
    0x0, 0x0, 0x0, 0x5a4f, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x4351, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3830, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x434f, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4541, 0x0, 0x4a44, 0x0, 0x0,
    0x0, 0x3442, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3730, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x424f, 0x0, 0x0, 0x3131, 0x0,
    0x0, 0x0, 0x5252, 0x0, 0x0, 0x0, 0x0, 0x584f,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3342,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3630, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5442, 0x0, 0x0, 0x3031, 0x5058, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3244, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5150, 0x0, 0x0, 0x0, 0x3242, 0x0, 0x5344,
    0x0, 0x0, 0x0, 0x0, 0x4245, 0x0, 0x3530, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x5248, 0x0, 0x0, 0x5342,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4243, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x4550, 0x0, 0x0, 0x0, 0x3935, 0x0, 0x4744,
    0x0, 0x0, 0x0, 0x4d41, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3430, 0x0, 0x0, 0x0,
    0x0, 0x3549, 0x0, 0x0, 0x0, 0x5242, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4f50, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x5a50, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3330, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3737, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4b43,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4e50, 0x0, 0x0, 0x0, 0x544d,
    0x0, 0x5950, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4e4e, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4252, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3750, 0x0, 0x0, 0x5852,
    0x0, 0x3441, 0x0, 0x0, 0x4753, 0x0, 0x3132, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4348, 0x0,
    0x0, 0x0, 0x0, 0x5251, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3556,
    0x0, 0x314d, 0x3650, 0x0, 0x0, 0x0, 0x0, 0x3341,
    0x0, 0x5443, 0x0, 0x0, 0x0, 0x3535, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x5441, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x414c, 0x0, 0x0, 0x0, 0x0, 0x3531, 0x0,
    0x3550, 0x0, 0x4d46, 0x0, 0x5249, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4244, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4d45, 0x0,
    0x0, 0x4c4f, 0x4141, 0x0, 0x0, 0x0, 0x0, 0x4c45,
    0x4441, 0x0, 0x4149, 0x534e, 0x0, 0x0, 0x4741, 0x0,
    0x0, 0x0, 0x4c48, 0x4d42, 0x0, 0x4f56, 0x5854, 0x4641,
    0x5846, 0x4241, 0x0, 0x5446, 0x50, 0x0, 0x0, 0x52,
    0x59, 0x4e, 0x43, 0x0, 0x0, 0x3234, 0x0, 0x3636,
    0x0, 0x3837, 0x0, 0x4141, 0x4d41, 0x0, 0x0, 0x3134,
    0x0, 0x0, 0x3536, 0x3737, 0x0, 0x0, 0x3430, 0x0,
    0x0, 0x434e, 0x0, 0x3235, 0x3436, 0x0, 0x3637, 0x0,
    0x5049, 0x4b41, 0x3531, 0x0, 0x0, 0x0, 0x3135, 0x0,
    0x3537, 0x0, 0x0, 0x0, 0x4a41, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3236, 0x3437, 0x3554, 0x5a5a, 0x4941, 0x0,
    0x0, 0x0, 0x0, 0x3934, 0x3136, 0x3337, 0x3454, 0x0,
    0x3739, 0x4841, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3036,
    0x3237, 0x0, 0x0, 0x4741, 0x0, 0x0, 0x0, 0x3533,
    0x3734, 0x0, 0x0, 0x3137, 0x0, 0x3539, 0x4641, 0x0,
    0x0, 0x0, 0x3634, 0x0, 0x3835, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4943, 0x3333, 0x3534, 0x3735, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3434, 0x3635, 0x3836, 0x0, 0x3038, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3334, 0x0, 0x0, 0x3736, 0x3937, 0x0,
    0x0, 0x0, 0x4e41, 0x0, 0x33, 0x38, 0x34, 0x35,
    0x31, 0x36, 0x32, 0x37, 0x37303030, 0x0, 0x0, 0x46,
    0x4d, 0x55, 0x3931, 0x3847, 0x3831, 0x3130, 0x57, 0x59,
    0x0, 0x4e, 0x3737, 0x3637, 0x3537, 0x0, 0x3131, 0x3930,
    0x3830, 0x3730, 0x31, 0x39, 0x0, 0x38, 0x50, 0x37,
    0x47, 0x36, 0x46, 0x35, 0x45, 0x34, 0x0, 0x33,
    0x32, 0x0, 0x5341, 0x0, 0x4b53, 0x0, 0x5441, 0x4441,
    0x48, 0x504f, 0x4350, 0x5553, 0x52, 0x0, 0x4942, 0x0,
    0x0, 0x524f, 0x4550, 0x0, 0x414c, 0x5643, 0x0, 0x0,
    0x544f, 0x4f43, 0x0, 0x0, 0x0, 0x4652, 0x0, 0x0,
    0x4848, 0x0, 0x3844, 0x384452, 0x554141, 0x5242, 0x524242, 0x0,
    0x0, 0x0, 0x0, 0x4542, 0x0, 0x0, 0x544552, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x4642, 0x514242, 0x0, 0x504a,
    0x0, 0x4354, 0x0, 0x484143, 0x0, 0x4742, 0x5244, 0x4b4241,
    0x4e42, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4842,
    0x464241, 0x4f42, 0x0, 0x0, 0x0, 0x0, 0x4a4241, 0x0,
    0x4942, 0x0, 0x5042, 0x0, 0x4e4241, 0x5250, 0x0, 0x0,
    0x0, 0x42554e, 0x4a42, 0x0, 0x5142, 0x0, 0x525041, 0x0,
    0x0, 0x494f4c, 0x0, 0x4b42, 0x54, 0x52, 0x58, 0x49,
    0x45, 0x0, 0x46, 0x41, 0x42, 0x0, 0x43, 0x44,
    0x445442, 0x0, 0x3032, 0x4e55, 0x0, 0x0, 0x3733, 0x0,
    0x0, 0x0, 0x0, 0x4a39, 0x3930, 0x0, 0x0, 0x0,
    0x4c45, 0x3532, 0x4741, 0x424c, 0x0, 0x0, 0x3134, 0x0,
    0x0, 0x4f48, 0x3835, 0x0, 0x3331, 0x0, 0x0, 0x0,
    0x0, 0x4c41, 0x0, 0x0, 0x0, 0x3634, 0x0, 0x3130,
    0x0, 0x0, 0x0, 0x3831, 0x0, 0x0, 0x0, 0x0,
    0x3433, 0x0, 0x0, 0x0, 0x0, 0x4d43, 0x3630, 0x0,
    0x0, 0x0, 0x0, 0x3232, 0x0, 0x0, 0x0, 0x3933,
    0x4a4e54, 0x0, 0x0, 0x4c48, 0x5243, 0x0, 0x3031, 0x0,
    0x5944, 0x544f, 0x3732, 0x0, 0x0, 0x0, 0x0, 0x3334,
    0x0, 0x0, 0x4c53, 0x0, 0x524e, 0x3531, 0x0, 0x0,
    0x0, 0x0, 0x3133, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4439, 0x3330, 0x0, 0x0, 0x4c4f, 0x4150, 0x0, 0x4141,
    0x0, 0x0, 0x0, 0x434d, 0x0, 0x0, 0x0, 0x4f43,
    0x3830, 0x0, 0x3936, 0x0, 0x3432, 0x0, 0x0, 0x0,
    0x0, 0x3034, 0x4243, 0x0, 0x0, 0x0, 0x4944, 0x0,
    0x3231, 0x0, 0x5045, 0x3932, 0x0, 0x0, 0x4157, 0x0,
    0x3534, 0x5242, 0x0, 0x0, 0x4849, 0x0, 0x445042, 0x3731,
    0x0, 0x0, 0x0, 0x3333, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x4639, 0x3530, 0x4135, 0x0, 0x0, 0x0, 0x3132,
    0x0, 0x4f46, 0x3833, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4b39, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3632, 0x5455,
    0x0, 0x0, 0x3234, 0x0, 0x0, 0x0, 0x3935, 0x0,
    0x0, 0x3431, 0x5254, 0x0, 0x0, 0x0, 0x3033, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3230, 0x0, 0x0, 0x5044,
    0x3931, 0x0, 0x4a4e43, 0x0, 0x0, 0x3533, 0x0, 0x0,
    0x0, 0x0, 0x4839, 0x3730, 0x0, 0x3836, 0x0, 0x0,
    0x3332, 0x0, 0x5750, 0x0, 0x0, 0x4c42, 0x4143, 0x0,
    0x0, 0x0, 0x0, 0x3131, 0x0, 0x0, 0x0, 0x3832,
    0x0, 0x454c, 0x0, 0x0, 0x3434, 0x5257, 0x0, 0x0,
    0x3036, 0x0, 0x3631, 0x0, 0x0, 0x0, 0x0, 0x3233,
    0x0, 0x0, 0x0, 0x0, 0x4539, 0x3430, 0x0, 0x0,
    0x33, 0x53, 0x0, 0x0, 0x35, 0x0, 0x32, 0x52,
    0x0, 0x0, 0x34, 0x0, 0x31, 0x49, 0x36, 0x4e,
    0x41, 0x42, 0x45, 0x3330, 0x55, 0x49, 0x44, 0x43,
    0x4d, 0x47, 0x41, 0x46, 0x45, 0x0, 0x39, 0x34,
    0x0, 0x0, 0x35, 0x0, 0x0, 0x36, 0x0, 0x31,
    0x37, 0x0, 0x32, 0x38, 0x0, 0x33, 0x4f, 0x45,
    0x0, 0x43, 0x41, 0x0, 0x44, 0x42, 0x4f, 0x58,
    0x53, 0x45, 0x4e, 0x57, 0x52, 0x0, 0x0, 0x32,
    0x31, 0x33, 0x52, 0x49, 0x4d45, 0x0, 0x4141, 0x414f,
    0x5041, 0x0, 0x4241, 0x0, 0x59, 0x4d, 0x3636, 0x0,
    0x0, 0x0, 0x3531, 0x0, 0x0, 0x3934, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4642, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3035, 0x0, 0x0, 0x0, 0x3438,
    0x0, 0x0, 0x3333, 0x0, 0x0, 0x0, 0x3736, 0x0,
    0x35, 0x3631, 0x0, 0x4e54, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4742, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5450, 0x0, 0x3135, 0x0, 0x0, 0x3538, 0x0,
    0x0, 0x0, 0x3433, 0x0, 0x0, 0x3836, 0x0, 0x0,
    0x0, 0x3731, 0x0, 0x5947, 0x0, 0x0, 0x0, 0x4e4f,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5550, 0x0, 0x3235, 0x0, 0x0, 0x3638, 0x0,
    0x0, 0x0, 0x3533, 0x0, 0x5241, 0x3936, 0x0, 0x0,
    0x0, 0x3831, 0x0, 0x0, 0x0, 0x0, 0x5942, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3037, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3335, 0x0, 0x0, 0x3738, 0x0,
    0x37, 0x0, 0x3633, 0x0, 0x494e, 0x0, 0x0, 0x0,
    0x0, 0x3931, 0x0, 0x0, 0x0, 0x0, 0x5a42, 0x0,
    0x0, 0x0, 0x5452, 0x3137, 0x0, 0x0, 0x0, 0x3032,
    0x0, 0x0, 0x3435, 0x0, 0x5143, 0x0, 0x3838, 0x0,
    0x0, 0x3733, 0x0, 0x0, 0x32, 0x3143, 0x0, 0x0,
    0x4441, 0x0, 0x0, 0x0, 0x3441, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3237, 0x0, 0x0, 0x0, 0x3132,
    0x0, 0x0, 0x3535, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3833, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4541,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4354, 0x0,
    0x0, 0x0, 0x4c42, 0x3337, 0x0, 0x0, 0x0, 0x3232,
    0x0, 0x0, 0x3635, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3933, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4641,
    0x0, 0x0, 0x0, 0x3641, 0x0, 0x0, 0x0, 0x3034,
    0x0, 0x0, 0x0, 0x3437, 0x0, 0x0, 0x3332, 0x0,
    0x0, 0x0, 0x3735, 0x0, 0x34, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4741,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3134,
    0x0, 0x4e42, 0x3537, 0x0, 0x0, 0x0, 0x3432, 0x0,
    0x0, 0x3835, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4841,
    0x0, 0x0, 0x0, 0x3339, 0x0, 0x0, 0x0, 0x3234,
    0x0, 0x0, 0x3637, 0x0, 0x0, 0x0, 0x3532, 0x0,
    0x484d, 0x3935, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4941, 0x0,
    0x3036, 0x0, 0x0, 0x3941, 0x0, 0x0, 0x3334, 0x0,
    0x0, 0x5042, 0x3737, 0x0, 0x36, 0x3632, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4a41, 0x3136,
    0x0, 0x0, 0x0, 0x3031, 0x0, 0x0, 0x3434, 0x0,
    0x5142, 0x0, 0x3837, 0x0, 0x0, 0x3732, 0x0, 0x0,
    0x31, 0x3142, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4b41, 0x3236,
    0x0, 0x0, 0x0, 0x3131, 0x0, 0x0, 0x3534, 0x0,
    0x0, 0x3937, 0x0, 0x0, 0x4242, 0x3832, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3038, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4c41, 0x3336,
    0x0, 0x0, 0x3231, 0x0, 0x38, 0x0, 0x3634, 0x0,
    0x5342, 0x0, 0x0, 0x0, 0x4342, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3033, 0x0, 0x0, 0x3436, 0x0,
    0x0, 0x0, 0x3331, 0x0, 0x0, 0x3734, 0x0, 0x0,
    0x33, 0x0, 0x0, 0x4e52, 0x4442, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3238,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3536, 0x0,
    0x0, 0x4349, 0x3431, 0x0, 0x0, 0x3834, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4542, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3338,
    0x0, 0x0, 0x0, 0x3233, 0x0, 0x0, 0x3254, 0x0,
    0x354c, 0x3154, 0x4f43, 0x344c, 0x0, 0x0, 0x334c, 0x0,
    0x0, 0x0, 0x324c, 0x0, 0x0, 0x314c, 0x0, 0x3743,
    0x0, 0x0, 0x3643, 0x4c49, 0x0, 0x303154, 0x3543, 0x4153,
    0x0, 0x3443, 0x0, 0x0, 0x3343, 0x0, 0x313154, 0x3243,
    0x0, 0x0, 0x0, 0x3143, 0x0, 0x0, 0x323154, 0x3954,
    0x0, 0x0, 0x3854, 0x0, 0x0, 0x0, 0x3754, 0x0,
    0x0, 0x3654, 0x0, 0x0, 0x3554, 0x0, 0x434f, 0x3454,
    0x0, 0x0, 0x3354, 0x0, 0x0, 0x0, 0x4f, 0x42,
    0x44, 0x46, 0x0, 0x49, 0x4c, 0x4d, 0x45, 0x0,
    0x0, 0x41, 0x42, 0x0, 0x43, 0x44, 0x4d, 0x43,
    0x4c, 0x42, 0x41, 0x54, 0x0, 0x53, 0x52, 0x48,
    0x47, 0x50, 0x46, 0x4f, 0x45, 0x44, 0x0, 0x3531,
    0x31, 0x32, 0x33, 0x34, 0x3131, 0x3631, 0x37, 0x38,
    0x0, 0x0, 0x0, 0x0, 0x3731, 0x3031, 0x4353, 0x4e49,
    0x5241, 0x5348, 0x435341, 0x343642, 0x0, 0x31, 0x0, 0x3734,
    0x3230, 0x3630, 0x3130, 0x3530, 0x3030, 0x3430, 0x3330, 0x0,
    0x3030, 0x3130, 0x0, 0x0, 0x0, 0x0, 0x5a5a, 0x0,
    0x3333, 0x3032, 0x0, 0x3932, 0x3033, 0x3832, 0x3732, 0x3431,
    0x3130, 0x0, 0x3230363030, 0x3130353030, 0x50, 0x0, 0x54, 0x49,
    0x0, 0x41, 0x52, 0x45, 0x353130, 0x383030, 0x313030, 0x363230,
    0x393130, 0x323130, 0x353030, 0x303330, 0x333230, 0x363130, 0x393030, 0x323030,
    0x373230, 0x303230, 0x333130, 0x363030, 0x313330, 0x343230, 0x373130, 0x303130,
    0x333030, 0x383230, 0x313230, 0x343130, 0x373030, 0x303030, 0x353230, 0x383130,
    0x313130, 0x343030, 0x393230, 0x323230, 0x0, 0x4a30, 0x3632, 0x4530,
    0x3132, 0x0, 0x3631, 0x0, 0x3131, 0x5630, 0x3630, 0x5130,
    0x3130, 0x4c30, 0x3832, 0x4730, 0x3332, 0x4230, 0x3831, 0x0,
    0x3331, 0x5830, 0x3830, 0x5330, 0x3330, 0x4e30, 0x0, 0x0,
    0x3532, 0x4430, 0x3032, 0x0, 0x3531, 0x5a30, 0x3031, 0x5530,
    0x3530, 0x5030, 0x0, 0x4b30, 0x3732, 0x4630, 0x3232, 0x4130,
    0x3731, 0x0, 0x3231, 0x5730, 0x3730, 0x5230, 0x3230, 0x4d30,
    0x3932, 0x4830, 0x3432, 0x4330, 0x3931, 0x0, 0x3431, 0x5930,
    0x3930, 0x5430, 0x3430, 0x0, 0x0, 0x353732, 0x3230, 0x3131,
    0x5250, 0x0, 0x0, 0x32, 0x4950, 0x0, 0x5858, 0x0,
    0x0, 0x3433, 0x3432, 0x0, 0x4554, 0x5846, 0x3134, 0x0,
    0x0, 0x3634, 0x5031, 0x0, 0x435850, 0x0, 0x5953, 0x0,
    0x4945, 0x0, 0x5355, 0x4143, 0x5355, 0x0, 0x0, 0x4351,
    0x0, 0x494d, 0x323734, 0x0, 0x3844, 0x0, 0x0, 0x384452,
    0x5444, 0x0, 0x4d54, 0x0, 0x0, 0x383633, 0x0, 0x4541,
    0x3130353030, 0x0, 0x3230363030, 0x0, 0x3030, 0x3330, 0x50, 0x54,
    0x0, 0x564341, 0x5031, 0x4146, 0x3034, 0x0, 0x4351, 0x4c49,
    0x3832, 0x0, 0x383732, 0x0, 0x0, 0x3032, 0x3633, 0x4232,
    0x3358, 0x5250, 0x3433, 0x0, 0x0, 0x3432, 0x0, 0x3634,
    0x5658, 0x4950, 0x0, 0x3132, 0x4232, 0x3358, 0x4146, 0x3633,
    0x0, 0x5250, 0x5031, 0x4132, 0x3432, 0x4950, 0x5858, 0x0,
    0x0, 0x3433, 0x5658, 0x3634, 0x4731, 0x485a, 0x4945, 0x374e,
    0x354e, 0x4a31, 0x5953, 0x3547, 0x4d45, 0x4554, 0x5846, 0x5255,
    0x0, 0x5845, 0x4554, 0x5255, 0x4d45, 0x0, 0x0, 0x5846,
    0x5441, 0x0, 0x4550, 0x4f43, 0x524f, 0x4441, 0x0, 0x4350,
    0x4652, 0x504f, 0x5341, 0x5643, 0x0, 0x0, 0x0, 0x544f,
    0x0, 0x3232, 0x0, 0x4c49, 0x4949, 0x494d, 0x4a45, 0x5044,
    0x514e, 0x4a48, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3646,
    0x364e, 0x4c33, 0x5036, 0x4749, 0x4c31, 0x5953, 0x0, 0x3332,
    0x4a45, 0x3832, 0x0, 0x5953, 0x5645, 0x0, 0x33, 0x53,
    0x0, 0x0, 0x35, 0x0, 0x32, 0x52, 0x0, 0x0,
    0x34, 0x0, 0x31, 0x49, 0x0, 0x4e, 0x3636, 0x0,
    0x0, 0x0, 0x3531, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4642, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3438,
    0x0, 0x0, 0x3333, 0x0, 0x0, 0x0, 0x3736, 0x0,
    0x35, 0x3631, 0x0, 0x4e54, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4742, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5450, 0x0, 0x0, 0x0, 0x0, 0x3538, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3836, 0x0, 0x0,
    0x0, 0x3731, 0x0, 0x5947, 0x0, 0x0, 0x0, 0x4e4f,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5550, 0x0, 0x0, 0x0, 0x0, 0x3638, 0x0,
    0x0, 0x0, 0x3533, 0x0, 0x5241, 0x3936, 0x0, 0x0,
    0x0, 0x3831, 0x0, 0x0, 0x0, 0x0, 0x5942, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3037, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3738, 0x0,
    0x37, 0x0, 0x3633, 0x0, 0x494e, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x5a42, 0x0,
    0x0, 0x0, 0x5452, 0x3137, 0x0, 0x0, 0x0, 0x3032,
    0x0, 0x0, 0x3435, 0x0, 0x5143, 0x0, 0x3838, 0x0,
    0x0, 0x3733, 0x0, 0x0, 0x32, 0x3143, 0x0, 0x0,
    0x4441, 0x0, 0x0, 0x0, 0x3441, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3237, 0x0, 0x0, 0x0, 0x3132,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3833, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4541,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4354, 0x0,
    0x0, 0x0, 0x4c42, 0x3337, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3635, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3933, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4641,
    0x0, 0x0, 0x0, 0x3641, 0x0, 0x0, 0x0, 0x3034,
    0x0, 0x0, 0x0, 0x3437, 0x0, 0x0, 0x3332, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x34, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4741,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x4e42, 0x3537, 0x0, 0x0, 0x0, 0x3432, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4841,
    0x0, 0x0, 0x0, 0x3339, 0x0, 0x0, 0x0, 0x3234,
    0x0, 0x0, 0x3637, 0x0, 0x0, 0x0, 0x3532, 0x0,
    0x484d, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4941, 0x0,
    0x0, 0x0, 0x0, 0x3941, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5042, 0x3737, 0x0, 0x36, 0x3632, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4a41, 0x3136,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3434, 0x0,
    0x5142, 0x0, 0x3837, 0x0, 0x0, 0x3732, 0x0, 0x0,
    0x31, 0x3142, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4b41, 0x3236,
    0x0, 0x0, 0x0, 0x3131, 0x0, 0x0, 0x3534, 0x0,
    0x0, 0x3937, 0x0, 0x0, 0x4242, 0x3832, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3038, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4c41, 0x3336,
    0x0, 0x0, 0x3231, 0x0, 0x38, 0x0, 0x3634, 0x0,
    0x5342, 0x0, 0x0, 0x0, 0x4342, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3436, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x33, 0x0, 0x0, 0x4e52, 0x4442, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3238,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3536, 0x0,
    0x0, 0x4349, 0x3431, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4542, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3338,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x42,
    0x41, 0x0, 0x59, 0x4e, 0x4242, 0x0, 0x0, 0x544e,
    0x0, 0x393334, 0x484141, 0x0, 0x353334, 0x0, 0x0, 0x363930,
    0x323031, 0x0, 0x363330, 0x0, 0x0, 0x373030, 0x0, 0x313838,
    0x0, 0x0, 0x4b42, 0x0, 0x464241, 0x4642, 0x0, 0x525041,
    0x0, 0x4a42, 0x0, 0x4a4241, 0x4b4241, 0x5250, 0x5244, 0x0,
    0x4a4241, 0x525041, 0x4b4241, 0x464241, 0x4b42, 0x4642, 0x4a42, 0x5250,
    0x5244, 0x0, 0x0, 0x494f4c, 0x3737, 0x0, 0x4251, 0x3237,
    0x4444, 0x5651, 0x3350, 0x0, 0x3337, 0x4a53, 0x4a4141, 0x4146,
    0x4b44, 0x3137, 0x4e44, 0x3347, 0x3433, 0x3432, 0x3634, 0x5858,
    0x4a31, 0x0, 0x5953, 0x4945, 0x3547, 0x485a, 0x0, 0x0,
    0x374e, 0x0, 0x4731, 0x0, 0x4230, 0x0, 0x354e, 0x0,
    0x0, 0x524f, 0x0, 0x0, 0x504f, 0x4550, 0x0, 0x5441,
    0x4350, 0x5341, 0x4652, 0x0, 0x4441, 0x0, 0x0, 0x544f,
    0x0, 0x5353, 0x30, 0x0, 0x4353, 0x5348, 0x32, 0x53,
    0x34, 0x31, 0x52, 0x33, 0x49, 0x4e, 0x3636, 0x0,
    0x0, 0x0, 0x3531, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4642, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3438,
    0x0, 0x0, 0x3333, 0x0, 0x0, 0x0, 0x3736, 0x0,
    0x35, 0x3631, 0x0, 0x4e54, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4742, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5450, 0x0, 0x0, 0x0, 0x0, 0x3538, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3836, 0x0, 0x0,
    0x0, 0x3731, 0x0, 0x5947, 0x0, 0x0, 0x0, 0x4e4f,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5550, 0x0, 0x0, 0x0, 0x0, 0x3638, 0x0,
    0x0, 0x0, 0x3533, 0x0, 0x5241, 0x3936, 0x0, 0x0,
    0x0, 0x3831, 0x0, 0x0, 0x0, 0x0, 0x5942, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3037, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3738, 0x0,
    0x37, 0x0, 0x3633, 0x0, 0x494e, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x5a42, 0x0,
    0x0, 0x0, 0x5452, 0x3137, 0x0, 0x0, 0x0, 0x3032,
    0x0, 0x0, 0x3435, 0x0, 0x0, 0x0, 0x3838, 0x0,
    0x0, 0x3733, 0x0, 0x0, 0x32, 0x3143, 0x0, 0x0,
    0x4441, 0x0, 0x0, 0x0, 0x3441, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3237, 0x0, 0x0, 0x0, 0x3132,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3833, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4541,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4354, 0x0,
    0x0, 0x0, 0x4c42, 0x3337, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3635, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3933, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4641,
    0x0, 0x0, 0x0, 0x3641, 0x0, 0x0, 0x0, 0x3034,
    0x0, 0x0, 0x0, 0x3437, 0x0, 0x0, 0x3332, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x34, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4741,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x4e42, 0x3537, 0x0, 0x0, 0x0, 0x3432, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3339, 0x0, 0x0, 0x0, 0x3234,
    0x0, 0x0, 0x3637, 0x0, 0x0, 0x0, 0x3532, 0x0,
    0x484d, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4941, 0x0,
    0x0, 0x0, 0x0, 0x3941, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5042, 0x3737, 0x0, 0x36, 0x3632, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4a41, 0x3136,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3434, 0x0,
    0x5142, 0x0, 0x3837, 0x0, 0x0, 0x3732, 0x0, 0x0,
    0x31, 0x3142, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4b41, 0x3236,
    0x0, 0x0, 0x0, 0x3131, 0x0, 0x0, 0x3534, 0x0,
    0x0, 0x3937, 0x0, 0x0, 0x4242, 0x3832, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3038, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4c41, 0x3336,
    0x0, 0x0, 0x3231, 0x0, 0x38, 0x0, 0x3634, 0x0,
    0x5342, 0x0, 0x0, 0x0, 0x4342, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3436, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x33, 0x0, 0x0, 0x4e52, 0x4442, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3238,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3536, 0x0,
    0x0, 0x4349, 0x3431, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4542, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3338,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3141, 0x3135, 0x3341, 0x43, 0x0, 0x414e, 0x0, 0x3131,
    0x5443, 0x0, 0x0, 0x3441, 0x0, 0x3641, 0x0, 0x4a4d,
    0x3246, 0x4e55, 0x4b57, 0x5649, 0x4348, 0x344e, 0x4348, 0x0,
    0x0, 0x4441, 0x344e, 0x0, 0x4449, 0x0, 0x3246, 0x4e55,
    0x4144, 0x0, 0x4b57, 0x0, 0x5649, 0x5a5a, 0x0, 0x4348,
    0x4449, 0x344e, 0x504a, 0x0, 0x4c46, 0x5356, 0x4e4d, 0x5348,
    0x0, 0x0, 0x0, 0x5944, 0x4b57, 0x4f4d, 0x0, 0x4144,
    0x4353, 0x39, 0x5853, 0x47, 0x4e, 0x0, 0x55, 0x0,
    0x31, 0x4453, 0x38, 0x5953, 0x46, 0x4d, 0x0, 0x54,
    0x0, 0x0, 0x37, 0x4c53, 0x5a53, 0x45, 0x4c, 0x53,
    0x0, 0x0, 0x0, 0x36, 0x0, 0x0, 0x44, 0x4b,
    0x52, 0x0, 0x59, 0x0, 0x35, 0x4753, 0x0, 0x43,
    0x4a, 0x51, 0x0, 0x58, 0x0, 0x34, 0x4153, 0x0,
    0x42, 0x0, 0x50, 0x0, 0x57, 0x0, 0x33, 0x4253,
    0x5053, 0x41, 0x48, 0x4f, 0x0, 0x56, 0x0, 0x32,
    0x4146, 0x3337, 0x4a53, 0x0, 0x3347, 0x5651, 0x4444, 0x3237,
    0x4251, 0x3350, 0x3737, 0x0, 0x5144, 0x0, 0x4b44, 0x0,
    0x4554, 0x5255, 0x5845, 0x4d45, 0x524f, 0x544f, 0x5341, 0x4350,
    0x4550, 0x0, 0x0, 0x504f, 0x0, 0x4948, 0x5441, 0x3831,
    0x0, 0x5552, 0x3934, 0x0, 0x0, 0x3131, 0x524348, 0x414141,
    0x4242, 0x544e, 0x575a, 0x5352, 0x0, 0x4452, 0x0, 0x3931,
    0x3134, 0x3937, 0x3430, 0x3234, 0x59, 0x43, 0x50, 0x4e,
    0x3038, 0x0, 0x3937, 0x0, 0x5a5a, 0x3430, 0x3454, 0x3234,
    0x50, 0x59, 0x0, 0x4e, 0x3934, 0x0, 0x5049, 0x3734,
    0x3135, 0x3634, 0x3534, 0x3434, 0x3937, 0x3334, 0x3739, 0x0,
    0x3134, 0x0, 0x3533, 0x3531, 0x0, 0x52, 0x4e, 0x43,
    0x3835, 0x0, 0x3536, 0x3337, 0x3436, 0x3237, 0x3937, 0x3137,
    0x3539, 0x3837, 0x0, 0x3737, 0x3836, 0x3637, 0x3736, 0x3537,
    0x43, 0x4e, 0x3835, 0x3536, 0x3436, 0x3137, 0x3539, 0x3737,
    0x3836, 0x3736, 0x434e, 0x3235, 0x3531, 0x3236, 0x0, 0x3136,
    0x3735, 0x3036, 0x4941, 0x4141, 0x3554, 0x3333, 0x4943, 0x4e41,
    0x4641, 0x4d41, 0x4844, 0x4b44, 0x57, 0x0, 0x3739, 0x3934,
    0x3531, 0x3434, 0x3235, 0x0, 0x3634, 0x3333, 0x3134, 0x3533,
    0x3334, 0x3135, 0x3937, 0x3534, 0x5049, 0x3734, 0x444e, 0x3352,
    0x0, 0x5346, 0x0, 0x0, 0x3534, 0x5750, 0x0, 0x3333,
    0x0, 0x0, 0x3554, 0x4141, 0x434e, 0x4943, 0x0, 0x3531,
    0x3235, 0x4741, 0x3036, 0x3136, 0x3236, 0x3735, 0x0, 0x414141,
    0x0, 0x4e, 0x3934, 0x0, 0x0, 0x3734, 0x3135, 0x3634,
    0x3534, 0x3434, 0x3937, 0x3334, 0x3739, 0x0, 0x3134, 0x0,
    0x3533, 0x3531, 0x3234, 0x3454, 0x3038, 0x3937, 0x3539, 0x3137,
    0x3836, 0x3637, 0x3436, 0x3237, 0x3737, 0x3536, 0x3337, 0x3835,
    0x3837, 0x3636, 0x3437, 0x3937, 0x3736, 0x3537, 0x0, 0x59,
    0x0, 0x3831, 0x0, 0x3836, 0x0, 0x0, 0x0, 0x3835,
    0x3436, 0x0, 0x3536, 0x3137, 0x3737, 0x3636, 0x3539, 0x3531,
    0x3736, 0x3333, 0x4a45, 0x5953, 0x3931, 0x3847, 0x3130, 0x0,
    0x3635, 0x4141, 0x3236, 0x0, 0x3136, 0x3036, 0x3235, 0x0,
    0x0, 0x3554, 0x0, 0x0, 0x3333, 0x4e41, 0x4d41, 0x0,
    0x0, 0x3531, 0x4b41, 0x4a41, 0x0, 0x4941, 0x4841, 0x0,
    0x0, 0x4641, 0x0, 0x0, 0x0, 0x0, 0x3735, 0x0,
    0x0, 0x45, 0x55, 0x3330, 0x4230, 0x4945, 0x4a31, 0x354e,
    0x4731, 0x485a, 0x374e, 0x5953, 0x0, 0x3036, 0x4741, 0x3136,
    0x3333, 0x3236, 0x0, 0x4141, 0x3735, 0x0, 0x3554, 0x3531,
    0x0, 0x0, 0x0, 0x3235, 0x0, 0x3232, 0x3431, 0x4e43,
    0x3636, 0x0, 0x0, 0x0, 0x3531, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4642, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3438, 0x0, 0x0, 0x3333, 0x0, 0x0, 0x0,
    0x3736, 0x0, 0x35, 0x3631, 0x0, 0x4e54, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4742, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x5450, 0x0, 0x0, 0x0, 0x0,
    0x3538, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3836,
    0x0, 0x0, 0x0, 0x3731, 0x0, 0x5947, 0x0, 0x0,
    0x0, 0x4e4f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x5550, 0x0, 0x0, 0x0, 0x0,
    0x3638, 0x0, 0x0, 0x0, 0x3533, 0x0, 0x5241, 0x3936,
    0x0, 0x0, 0x0, 0x3831, 0x0, 0x0, 0x0, 0x0,
    0x5942, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3037, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3738, 0x0, 0x37, 0x0, 0x3633, 0x0, 0x494e, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x5a42, 0x0, 0x0, 0x0, 0x5452, 0x3137, 0x0, 0x0,
    0x0, 0x3032, 0x0, 0x0, 0x3435, 0x0, 0x5143, 0x0,
    0x3838, 0x0, 0x0, 0x3733, 0x0, 0x0, 0x32, 0x3143,
    0x0, 0x0, 0x4441, 0x0, 0x0, 0x0, 0x3441, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3237, 0x0, 0x0,
    0x0, 0x3132, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3833, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x4541, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4354, 0x0, 0x0, 0x0, 0x4c42, 0x3337, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3635, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3933, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x4641, 0x0, 0x0, 0x0, 0x3641, 0x0, 0x0,
    0x0, 0x3034, 0x0, 0x0, 0x0, 0x3437, 0x0, 0x0,
    0x3332, 0x0, 0x0, 0x0, 0x0, 0x0, 0x34, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x4741, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x4e42, 0x3537, 0x0, 0x0, 0x0,
    0x3432, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3339, 0x0, 0x0,
    0x0, 0x3234, 0x0, 0x0, 0x3637, 0x0, 0x0, 0x0,
    0x3532, 0x0, 0x484d, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4941, 0x0, 0x0, 0x0, 0x0, 0x3941, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x5042, 0x3737, 0x0, 0x36, 0x3632,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4a41, 0x3136, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3434, 0x0, 0x5142, 0x0, 0x3837, 0x0, 0x0, 0x3732,
    0x0, 0x0, 0x31, 0x3142, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4b41, 0x3236, 0x0, 0x0, 0x0, 0x3131, 0x0, 0x0,
    0x3534, 0x0, 0x0, 0x3937, 0x0, 0x0, 0x4242, 0x3832,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3038, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x4c41, 0x3336, 0x0, 0x0, 0x3231, 0x0, 0x38, 0x0,
    0x3634, 0x0, 0x5342, 0x0, 0x0, 0x0, 0x4342, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3436, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x33, 0x0, 0x0, 0x4e52, 0x4442, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3238, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3536, 0x0, 0x0, 0x4349, 0x3431, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4542, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3338, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5041, 0x4d45, 0x4141, 0x5041, 0x4d45, 0x0, 0x5041,
    0x5443, 0x43, 0x3641, 0x3141, 0x3241, 0x414e, 0x3341, 0x3441,
    0x0, 0x343834, 0x434241, 0x0, 0x0, 0x313334, 0x5244, 0x4a42,
    0x525041, 0x464241, 0x4642, 0x5250, 0x0, 0x4a4241, 0x4642, 0x5250,
    0x525041, 0x0, 0x0, 0x5244, 0x464241, 0x0, 0x3433, 0x0,
    0x3732, 0x3132, 0x3533, 0x36, 0x3632, 0x37, 0x0, 0x3730,
    0x4135, 0x3430, 0x3134, 0x3930, 0x3130, 0x3630, 0x3334, 0x3330,
    0x3036, 0x3830, 0x0, 0x3530, 0x4439, 0x3230, 0x0, 0x3730,
    0x0, 0x3830, 0x3033, 0x3532, 0x3732, 0x3231, 0x3432, 0x3431,
    0x0, 0x3131, 0x0, 0x3930, 0x0, 0x3231, 0x0, 0x0,
    0x4839, 0x0, 0x0, 0x0, 0x3732, 0x0, 0x3531, 0x0,
    0x3034, 0x3330, 0x4b39, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3831, 0x3334, 0x3630, 0x3133, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3835, 0x0, 0x3634, 0x3930, 0x0, 0x0, 0x3232,
    0x0, 0x3031, 0x0, 0x4849, 0x0, 0x0, 0x0, 0x3733,
    0x0, 0x3532, 0x0, 0x3331, 0x0, 0x3130, 0x0, 0x0,
    0x4c53, 0x0, 0x0, 0x0, 0x3631, 0x3134, 0x3430, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3931, 0x3434,
    0x3730, 0x3233, 0x0, 0x3032, 0x0, 0x0, 0x0, 0x3935,
    0x4439, 0x0, 0x0, 0x3533, 0x3036, 0x3332, 0x0, 0x3131,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3833, 0x0, 0x3632,
    0x0, 0x3431, 0x0, 0x3230, 0x4a39, 0x0, 0x0, 0x0,
    0x3932, 0x0, 0x3731, 0x3234, 0x3530, 0x3033, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3534, 0x3830, 0x3333,
    0x0, 0x3132, 0x0, 0x0, 0x0, 0x0, 0x424c, 0x0,
    0x0, 0x0, 0x0, 0x3432, 0x3631, 0x4b39, 0x3933, 0x5944,
    0x3731, 0x3630, 0x3532, 0x3333, 0x0, 0x3733, 0x0, 0x4135,
    0x0, 0x4a39, 0x0, 0x0, 0x3537, 0x0, 0x424c, 0x0,
    0x3933, 0x0, 0x0, 0x3432, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3634, 0x5944, 0x3133, 0x0, 0x4a4e43,
    0x0, 0x0, 0x445042, 0x3836, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3431, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3132,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3334,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3931, 0x4c42, 0x3430,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4157, 0x3632,
    0x0, 0x0, 0x3131, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4143, 0x0, 0x4a4e54,
    0x4c41, 0x0, 0x0, 0x0, 0x3034, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x3631, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x5045, 0x0, 0x0, 0x0, 0x3332, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3534, 0x4639, 0x0, 0x3033,
    0x0, 0x0, 0x0, 0x0, 0x3630, 0x4c53, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x3832, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4141, 0x0, 0x0, 0x0, 0x0, 0x3533,
    0x0, 0x3032, 0x0, 0x0, 0x445442, 0x0, 0x0, 0x0,
    0x0, 0x3234, 0x0, 0x5750, 0x0, 0x0, 0x0, 0x3831,
    0x4c48, 0x3330, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3532, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x4839, 0x3233, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3936, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3531, 0x0, 0x0, 0x0, 0x4135,
    0x0, 0x0, 0x5257, 0x3733, 0x0, 0x0, 0x3232, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3434, 0x4539,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3530, 0x0,
    0x0, 0x454c, 0x0, 0x0, 0x0, 0x0, 0x3732, 0x4c4f,
    0x3231, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4c45,
    0x0, 0x0, 0x0, 0x0, 0x4243, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3134, 0x0, 0x0, 0x4150, 0x4f43,
    0x3731, 0x0, 0x0, 0x3230, 0x0, 0x0, 0x3637, 0x0,
    0x3132, 0x4157, 0x0, 0x0, 0x0, 0x4143, 0x524e, 0x3331,
    0x0, 0x4c45, 0x0, 0x3034, 0x0, 0x4150, 0x3732, 0x0,
    0x3031, 0x0, 0x5045, 0x3232, 0x3931, 0x0, 0x5257, 0x4243,
    0x0, 0x4849, 0x5243, 0x5254, 0x5242, 0x5750, 0x5455, 0x3133,
    0x3737, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3331, 0x4243, 0x0, 0x4135, 0x0, 0x4e55, 0x454c, 0x3433,
    0x0, 0x3333, 0x4b39, 0x4a39, 0x0, 0x0, 0x0, 0x4639,
    0x4539, 0x0, 0x0, 0x0, 0x0, 0x0, 0x5044, 0x3730,
    0x0, 0x3530, 0x0, 0x0, 0x0, 0x3130, 0x4944, 0x0,
    0x4f46, 0x3632, 0x0, 0x544f, 0x3332, 0x3232, 0x0, 0x3032,
    0x0, 0x4f48, 0x0, 0x0, 0x434d, 0x0, 0x0, 0x0,
    0x3936, 0x3836, 0x4741, 0x445442, 0x0, 0x4d43, 0x0, 0x0,
    0x445042, 0x0, 0x474b, 0x424c, 0x52, 0x34, 0x33, 0x32,
    0x49, 0x31, 0x36, 0x53, 0x4449, 0x4348, 0x0, 0x3341,
    0x0, 0x454f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x3441, 0x4e4e, 0x0, 0x0, 0x0, 0x0, 0x3331,
    0x3737, 0x0, 0x0, 0x5950, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x5a50, 0x5251, 0x0,
    0x0, 0x0, 0x3531, 0x0, 0x5344, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3834, 0x0, 0x0,
    0x4243, 0x0, 0x0, 0x0, 0x5058, 0x0, 0x0, 0x5341,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x5441, 0x0, 0x0, 0x0, 0x3242, 0x0, 0x0,
    0x0, 0x0, 0x3132, 0x0, 0x0, 0x0, 0x0, 0x3342,
    0x4550, 0x4753, 0x0, 0x0, 0x0, 0x0, 0x0, 0x5248,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3535, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x5252, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x4144, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x5242, 0x0, 0x0, 0x4244,
    0x5452, 0x0, 0x0, 0x0, 0x0, 0x3935, 0x5342, 0x4b43,
    0x4d46, 0x0, 0x0, 0x3549, 0x4351, 0x0, 0x0, 0x3556,
    0x5442, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x314d, 0x0, 0x0, 0x0, 0x0, 0x0, 0x5249, 0x5852,
    0x4e50, 0x0, 0x0, 0x3450, 0x0, 0x0, 0x0, 0x4744,
    0x0, 0x0, 0x4f50, 0x0, 0x0, 0x3550, 0x0, 0x0,
    0x0, 0x0, 0x584f, 0x0, 0x0, 0x0, 0x3650, 0x0,
    0x3330, 0x0, 0x0, 0x0, 0x4348, 0x5150, 0x0, 0x0,
    0x3750, 0x0, 0x3430, 0x0, 0x4a44, 0x0, 0x0, 0x0,
    0x0, 0x4252, 0x0, 0x3530, 0x0, 0x0, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x3630, 0x0, 0x0,
    0x0, 0x0, 0x0, 0x3244, 0x424f, 0x0, 0x0, 0x3730,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x414c, 0x434f, 0x0,
    0x3830, 0x0, 0x3031, 0x0, 0x0, 0x0, 0x0, 0x444f,
    0x0, 0x0, 0x3930, 0x3131, 0x0, 0x4d41, 0x0, 0x4d45,
    0x4c45, 0x4141, 0x4f56, 0x0, 0x5846, 0x4d42, 0x0, 0x4341,
    0x0, 0x4747, 0x3030, 0x4143, 0x5a5a, 0x0, 0x0, 0x383935,
    0x3141, 0x5443, 0x414e, 0x3641, 0x0, 0x3441, 0x3341, 0x43,
    0x3737, 0x3350, 0x5651, 0x4146, 0x5431, 0x3347, 0x3237, 0x4b44,
    0x4251, 0x0, 0x5144, 0x0, 0x4444, 0x4a53, 0x3337, 0x0,
    0x3331, 0x0, 0x3130, 0x3633, 0x5552, 0x0, 0x4146, 0x3633,
    0x0, 0x4232, 0x0, 0x5031, 0x0, 0x5250, 0x3432, 0x0,
    0x5858, 0x0, 0x0, 0x3433, 0x5658, 0x3634, 0x3632, 0x0,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3530, 0x0, 0x3335, 0x0, 0x3431, 0x0, 0x3236, 0x0,
    0x3332, 0x0, 0x3137, 0x3934, 0x3233, 0x0, 0x0, 0x3835,
    0x3134, 0x3931, 0x3230, 0x0, 0x3035, 0x0, 0x3131, 0x0,
    0x0, 0x0, 0x3032, 0x0, 0x0, 0x0, 0x0, 0x3730,
    0x0, 0x3535, 0x0, 0x3631, 0x0, 0x0, 0x0, 0x3532,
    0x0, 0x0, 0x0, 0x3433, 0x3939, 0x0, 0x0, 0x0,
    0x0, 0x3430, 0x0, 0x3235, 0x0, 0x3331, 0x0, 0x3136,
    0x0, 0x3232, 0x0, 0x0, 0x0, 0x3133, 0x3930, 0x0,
    0x3735, 0x0, 0x3831, 0x3130, 0x3636, 0x0, 0x0, 0x3031,
    0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
    0x3630, 0x0, 0x3435, 0x0, 0x3531, 0x0, 0x0, 0x0,
    0x3432, 0x0, 0x3237, 0x0, 0x3333, 0x0, 0x3138, 0x0,
    0x3234, 0x0, 0x3330, 0x0, 0x3135, 0x0, 0x3231, 0x0,
    0x3036, 0x0, 0x3132, 0x0, 0x0, 0x0, 0x3830, 0x0,
    0x3635, 0x0, 0x3731, 0x0, 0x3536, 0x0, 0x4b42, 0x4b4241,
    0x35, 0x0, 0x0, 0x4230, 0x0, 0x343834, 0x353334, 0x484141,
    0x434241, 0x363930, 0x313334, 0x393334, 0x39, 0x0, 0x3130, 0x3633,
    0x4e49, 0x0, 0x34, 0x33, 0x0, 0x32, 0x31, 0x53,
    0x0, 0x52, 0x0, 0x5241, 0x0, 0x49, 0x4141, 0x0,
    0x4141, 0x5041, 0x4a42, 0x525041, 0x4a4241, 0x4b42, 0x5250, 0x464241,
    0x4642, 0x4b4241, 0x4a4241, 0x525041, 0x0, 0x464241, 0x525041, 0x464241,
    0x4a42, 0x0, 0x4642, 0x5250, 0x5250, 0x4642, 0x4c45, 0x4d42,
    0x4d45, 0x5846, 0x4353, 0x0, 0x3931, 0x5552, 0x3831, 0x5441,
    0x3035, 0x0, 0x0, 0x0, 0x4b42, 0x0, 0x464241, 0x4642,
    0x494f4c, 0x525041, 0x0, 0x4a42, 0x0, 0x4a4241, 0x4b4241, 0x5250,
    0x5244, 0x0, 0x4a4241, 0x464241, 0x5250, 0x494f4c, 0x4a42, 0x5244,
    0x4642, 0x525041, 0x525041, 0x464241, 0x5250, 0x494f4c, 0x5244, 0x4642,
    0x0, 0x0, 0x33, 0x53, 0x0, 0x0, 0x35, 0x0,
    0x32, 0x52, 0x0, 0x0, 0x34, 0x0, 0x31, 0x49,
    0x36, 0x0, 0x4f56, 0x0, 0x0, 0x4d42, 0x4d45, 0x5846,
    0x4c45, 0x0, 0x0, 0x354c, 0x5845, 0x4554, 0x4d45, 0x5846,
    0x3531, 0x3739, 0x3734, 0x3333, 0x0, 0x3333, 0x3341, 0x0,
    0x3532, 0x0, 0x3441, 0x3241, 0x0, 0x3641, 0x3141, 0x3641,
    0x3441, 0x0, 0x3441, 0x3641, 0x393939, 0x0, 0x0, 0x4146,
    0x52, 0x0, 0x0, 0x38,
    0,
};
