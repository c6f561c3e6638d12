/* Written by bindings/python/tools/make_model.py from docs/x278-api.json: do not edit. */
#ifndef MODEL_NUMBERS_H
#define MODEL_NUMBERS_H

enum {
    MODEL_NODES = 48, /* structs that have a class: the first ones */
    MODEL_STRUCTS = 54,
    MODEL_FIELDS = 465,
    MODEL_SUBMISSION = 10,
    MODEL_REVIEW = 46,
    MODEL_ENVELOPE = 47,
    MODEL_ACK_GROUP = 52,
    MODEL_ACK_INTERCHANGE = 53,
};

#endif
