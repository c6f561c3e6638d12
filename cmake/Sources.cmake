# Every source file by name, a list a room (tools/check_includes.sh has their order).

set(X278_BASE_SOURCES
  lib/base/arena.c
  lib/base/buf.c
  lib/base/context.c
  lib/base/date.c
  lib/base/decimal.c
  lib/base/digits.c
  lib/base/issue.c
  lib/base/phrase.c
  lib/base/scratch.c
  lib/base/status.c
  lib/base/text.c
  lib/base/utf8.c
  lib/base/xml.c
)

set(X278_EDI_SOURCES
  lib/edi/charset.c
  lib/edi/emit.c
  lib/edi/envelope.c
  lib/edi/fold.c
  lib/edi/header.c
  lib/edi/isa.c
  lib/edi/lex.c
  lib/edi/numbers.c
  lib/edi/qualifier.c
  lib/edi/reader.c
  lib/edi/say.c
  lib/edi/scan.c
  lib/edi/segment.c
  lib/edi/source.c
  lib/edi/tape.c
  lib/edi/tell.c
  lib/edi/writer.c
)

set(X278_GUIDE_SOURCES
  lib/guide/changes.c
  lib/guide/guide.c
  lib/guide/handle.c
  lib/guide/hold.c
  lib/guide/path.c
  lib/guide/pattern.c
  lib/guide/rows.c
  lib/guide/tables_005010X217_request.c
  lib/guide/tables_005010X217_response.c
  lib/guide/tables_005010X231.c
  lib/guide/tables_base.c
  lib/guide/tables_envelope.c
  lib/guide/tables_shared.c
)

set(X278_OVERLAY_SOURCES
  lib/overlay/apply.c
  lib/overlay/merge.c
  lib/overlay/merger.c
  lib/overlay/read.c
  lib/overlay/rules.c
  lib/overlay/tables.c
)

set(X278_WALK_SOURCES
  lib/walk/choose.c
  lib/walk/listen.c
  lib/walk/place.c
  lib/walk/walk.c
)

set(X278_CHECK_SOURCES
  lib/check/checker.c
  lib/check/elements.c
  lib/check/envelope.c
  lib/check/file.c
  lib/check/origin.c
  lib/check/overlay.c
  lib/check/plan.c
  lib/check/report.c
  lib/check/rules.c
  lib/check/shape.c
  lib/check/slip.c
  lib/check/value.c
)

set(X278_REVIEW_SOURCES
  lib/review/decode.c
  lib/review/echo.c
  lib/review/encode.c
  lib/review/extras.c
  lib/review/field.c
  lib/review/line.c
  lib/review/loops.c
  lib/review/node.c
  lib/review/path.c
  lib/review/remove.c
  lib/review/tables.c
  lib/review/trail.c
  lib/review/unwritten.c
)

set(X278_DOC_SOURCES
  lib/doc/adders.c
  lib/doc/address.c
  lib/doc/build.c
  lib/doc/defaults.c
  lib/doc/document.c
  lib/doc/envelope.c
  lib/doc/look.c
  lib/doc/path.c
  lib/doc/proof.c
  lib/doc/response.c
  lib/doc/write.c
)

set(X278_ANSWER_SOURCES
  lib/answer/gather.c
  lib/answer/judge.c
  lib/answer/label.c
  lib/answer/names.c
  lib/answer/outcome.c
  lib/answer/rules.c
  lib/answer/steps.c
)

set(X278_ACK_SOURCES
  lib/ack/acker.c
  lib/ack/answer.c
  lib/ack/codes.c
  lib/ack/context.c
  lib/ack/match.c
  lib/ack/resolve.c
  lib/ack/sent.c
  lib/ack/sort.c
  lib/ack/view.c
)

set(X278_XML_SOURCES
  lib/xml/read.c
  lib/xml/write.c
)

# libx278-casework (cmake/Casework.cmake)
set(X278_CASEWORK_SOURCES
  lib/casework/arrange.c
  lib/casework/business.c
  lib/casework/caselog.c
  lib/casework/cases.c
  lib/casework/clock.c
  lib/casework/day.c
  lib/casework/due.c
  lib/casework/error.c
  lib/casework/exact.c
  lib/casework/json.c
  lib/casework/lists.c
  lib/casework/logwords.c
  lib/casework/moment.c
  lib/casework/now.c
  lib/casework/payer.c
  lib/casework/result.c
  lib/casework/shipped.c
  lib/casework/sort.c
  lib/casework/state.c
  lib/casework/table.c
  lib/casework/tree.c
  lib/casework/value.c
  lib/casework/version.c
)

set(X278_CASEWORK_HEADERS
  include/x278/casework/caselog.h
  include/x278/casework/casework.h
  include/x278/casework/deadline.h
  include/x278/casework/error.h
  include/x278/casework/export.h
  include/x278/casework/now.h
  include/x278/casework/table.h
  include/x278/casework/version.h
)

set(X278_PUBLIC_HEADERS
  include/x278/ack.h
  include/x278/build.h
  include/x278/check.h
  include/x278/context.h
  include/x278/document.h
  include/x278/export.h
  include/x278/field.h
  include/x278/guide.h
  include/x278/issue.h
  include/x278/outcome.h
  include/x278/overlay.h
  include/x278/path.h
  include/x278/reader.h
  include/x278/response.h
  include/x278/review.h
  include/x278/segment.h
  include/x278/status.h
  include/x278/str.h
  include/x278/value.h
  include/x278/version.h
  include/x278/walk.h
  include/x278/writer.h
  include/x278/x278.h
  include/x278/xml.h
)

set(X278_TOOL_SOURCES
  tools/x278/ack.c
  tools/x278/check.c
  tools/x278/get.c
  tools/x278/guide.c
  tools/x278/guides.c
  tools/x278/info.c
  tools/x278/main.c
  tools/x278/merge.c
  tools/x278/output.c
  tools/x278/overlay.c
  tools/x278/payer.c
  tools/x278/reason.c
  tools/x278/resolve.c
  tools/x278/roundtrip.c
  tools/x278/scrub.c
  tools/x278/split.c
  tools/x278/target.c
  tools/x278/tool.c
  tools/x278/view.c
  tools/x278/xml.c
)

# Commands that need libx278-casework.
set(X278_CASEWORK_TOOL_SOURCES
)

set(X278_GUIDEC_SOURCES
  lib/base/digits.c
  lib/base/phrase.c
  lib/base/text.c
  lib/guide/path.c
  lib/guide/rows.c
  tools/guidec/base.c
  tools/guidec/check.c
  tools/guidec/emit.c
  tools/guidec/guide.c
  tools/guidec/main.c
  tools/guidec/rule.c
  tools/guidec/words.c
)

set(X278_BINDC_SOURCES
  lib/base/digits.c
  lib/base/phrase.c
  lib/base/text.c
  lib/guide/guide.c
  lib/guide/path.c
  lib/guide/rows.c
  lib/guide/tables_005010X217_request.c
  lib/guide/tables_005010X217_response.c
  lib/guide/tables_005010X231.c
  lib/guide/tables_base.c
  lib/guide/tables_envelope.c
  lib/guide/tables_shared.c
  tools/bindc/bind.c
  tools/bindc/emit.c
  tools/bindc/main.c
  tools/bindc/read.c
)

set(X278_GUIDEDOC_SOURCES
  tools/guidedoc/guidedoc.c
  tools/guidedoc/values.c
)

# Files of tests/unit that several test programs share.
set(X278_UNIT_SUPPORT_SOURCES
  tests/unit/checked.c
  tests/unit/copy.c
  tests/unit/fixtures.c
  tests/unit/overlaid.c
  tests/unit/support.c
  tests/unit/transcript.c
)

# The stand-in of check, for platforms that have none.
set(X278_CHECK_STAND_IN_SOURCES
  tests/check/check.c
)

# tests/unit/test_NAME.c: one program and one CTest test each.
set(X278_UNIT_TESTS
  ack
  ack_read
  ack_sent
  arena
  buf
  build
  charset
  check_field
  check_place
  check_values
  checker
  context
  decode
  doc_envelope
  emit
  encode
  envelope
  fixtures
  guide_tables
  isa
  issue
  lex
  lifetime
  numbers
  options
  outcome
  overlay
  overlay_file
  path
  path_grammar
  reader
  recoded
  response
  review
  say
  scan
  scratch
  segment
  shortcuts
  split
  status
  tape
  value
  walk
  writer
  xml
  xml_exchange
  xml_hostile
)

# tests/unit/test_NAME.c, for libx278-casework.
set(X278_CASEWORK_UNIT_TESTS
  cw_day
  cw_error
  cw_log
  cw_table
)

# tests/conformance/NAME.c: one program and one CTest test each, linked to the static library. They read data that is not
# part of the project (X278_SPEC, X278_CORPUS) and exit with 77, skipped, where it is not there.
# Other files of tests/conformance go into X278_CONFORMANCE_SUPPORT_SOURCES, which all of these programs get.
set(X278_CONFORMANCE_SUPPORT_SOURCES
  tests/conformance/faults.c
  tests/conformance/generate.c
  tests/conformance/model.c
  tests/conformance/mutate.c
  tests/conformance/rules.c
  tests/conformance/run.c
  tests/conformance/value.c
  tests/unit/copy.c
)
set(X278_CONFORMANCE_TESTS
  ack_mutants
  ack_pairs
  check_tsv
  comes_back
  encode_issues
  responds
)

# tests/fuzz/NAME.c: one LLVMFuzzerTestOneInput each; the driver replays files without libFuzzer.
set(X278_FUZZ_DRIVER tests/fuzz/replay.c)
set(X278_FUZZ_TARGETS
  fuzz_ack
  fuzz_charset
  fuzz_check
  fuzz_model
  fuzz_overlay
  fuzz_path
  fuzz_reader
  fuzz_roundtrip
  fuzz_value
  fuzz_xml_exchange
)

# tests/bench/NAME.c: one program each.
set(X278_BENCH_PROGRAMS
  bench
  gen278
)
