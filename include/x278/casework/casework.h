/**
 * @file casework.h
 * All of libx278-casework: what a practice needs before it sends a request, and after the answer. The library uses the
 * public headers of libx278 and is released together with it.
 * @since 0.1
 */
#ifndef X278_CASEWORK_CASEWORK_H
#define X278_CASEWORK_CASEWORK_H

#include "x278/casework/caselog.h"
#include "x278/casework/deadline.h"
#include "x278/casework/error.h"
#include "x278/casework/evidence.h"
#include "x278/casework/export.h"
#include "x278/casework/followup.h"
#include "x278/casework/ledger.h"
#include "x278/casework/line.h"
#include "x278/casework/now.h"
#include "x278/casework/outcome.h"
#include "x278/casework/page.h"
#include "x278/casework/policy.h"
#include "x278/casework/ready.h"
#include "x278/casework/reply.h"
#include "x278/casework/table.h"
#include "x278/casework/version.h"

#endif
