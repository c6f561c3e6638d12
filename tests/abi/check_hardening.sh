#!/usr/bin/env bash
# What a build is hardened with, read off the built files. Usage: check_hardening.sh MACHINE FILE...
# Each must be position independent, with RELRO, immediate binding, no executable stack, no segment that is writable and
# executable and no text relocation, with the stack protector and calls that FORTIFY checks, and on x86-64 with the marks of
# CET where an indirect jump may arrive.
export LC_ALL=C
machine=$1
shift
bad=0
complain() { echo "$1: $2"; bad=$((bad + 1)); }
for file in "$@"; do
  header=$(readelf -hW "$file")
  programs=$(readelf -lW "$file")
  dynamic=$(readelf -dW "$file")
  symbols=$(readelf --dyn-syms -W "$file")
  grep -q 'Type: *DYN' <<<"$header" || complain "$file" 'is not position independent'
  grep -q 'GNU_RELRO' <<<"$programs" || complain "$file" 'has no RELRO'
  grep -qE 'BIND_NOW|FLAGS_1.*NOW' <<<"$dynamic" || complain "$file" 'binds late'
  grep -q 'GNU_STACK' <<<"$programs" || complain "$file" 'does not say what its stack is'
  grep 'GNU_STACK' <<<"$programs" | grep -q 'RWE' && complain "$file" 'has an executable stack'
  grep 'LOAD' <<<"$programs" | grep -q 'RWE' && complain "$file" 'has a segment that is writable and executable'
  grep -q 'TEXTREL' <<<"$dynamic" && complain "$file" 'has text relocations'
  grep -qE '__stack_chk_(fail|guard)' <<<"$symbols" || complain "$file" 'has no stack protector'
  [ "${X278_FORTIFY:-yes}" = no ] || grep -q '__[a-z]*_chk' <<<"$(grep -v stack_chk <<<"$symbols")" || complain "$file" 'has no call that FORTIFY checks'
  case $machine in
  # the note of the whole file depends on the start files of the C library, too
  x86_64*) [ "$(objdump -d "$file" | grep -c endbr64)" -gt 20 ] || complain "$file" 'has no marks of CET' ;;
  esac
done
echo "$# files, $bad findings"
[ "$bad" = 0 ]
