/**
 * @file x278.h
 * All public headers of libx278: X12 278 health care services review transactions in C.
 * @since 0.1
 */
#ifndef X278_X278_H
#define X278_X278_H

#include "x278/ack.h"
#include "x278/attach.h"
#include "x278/base64.h"
#include "x278/build.h"
#include "x278/charset.h"
#include "x278/check.h"
#include "x278/content.h"
#include "x278/context.h"
#include "x278/document.h"
#include "x278/field.h"
#include "x278/guide.h"
#include "x278/inquiry.h"
#include "x278/issue.h"
#include "x278/json.h"
#include "x278/link.h"
#include "x278/notification.h"
#include "x278/outcome.h"
#include "x278/overlay.h"
#include "x278/path.h"
#include "x278/reader.h"
#include "x278/response.h"
#include "x278/review.h"
#include "x278/segment.h"
#include "x278/status.h"
#include "x278/str.h"
#include "x278/value.h"
#include "x278/version.h"
#include "x278/view.h"
#include "x278/walk.h"
#include "x278/writer.h"
#include "x278/xml.h"

#endif
