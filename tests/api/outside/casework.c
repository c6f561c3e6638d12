/* A program outside of the project, built against an installed libx278-casework. */
#include <x278/casework/casework.h>

#include <stdio.h>

int main(void) {
    int good = x278cw_version_check() == X278_OK && x278cw_version_number() == x278_version_number();
    printf("outside program, libx278-casework and libx278 %s: %s\n", x278_version_string(), good ? "good" : "wrong");
    return good ? 0 : 1;
}
