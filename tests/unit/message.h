/* Pieces of messages that several tests are made of. */
#ifndef X278_TESTS_MESSAGE_H
#define X278_TESTS_MESSAGE_H

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define END "GE*1*1~IEA*1*000000001~"
#define HEAD "ST*278*0001*005010X217~BHT*0007*13*A1*20240301*1200~"
#define LEVELS                                                                                                         \
    "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~"                 \
    "NM1*IL*1*DOE*JO****MI*M1~"

#endif
