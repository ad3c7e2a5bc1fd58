#!/bin/sh
# Appends a bug to a file, as one line of JSON: report-bug.sh --key=ROCKET-42 --summary='The nozzle overheats'
# BUGS_FILE names the file; ./bugs.jsonl, if it is not set.
set -eu

key='' summary=''
for argument in "$@"; do
  case $argument in
    --key=*) key=${argument#*=} ;;
    --summary=*) summary=${argument#*=} ;;
    *) printf 'report-bug.sh: %s is not known\n' "$argument" >&2; exit 2 ;;
  esac
done
if [ -z "$key" ]; then
  echo 'report-bug.sh: --key is missing' >&2
  exit 2
fi

# A text in JSON. The full stop keeps line ends at the end of the text.
json() {
  printf '%s.' "$1" | LC_ALL=C awk '
    BEGIN {
      for (code = 1; code < 32; code++) escaped[sprintf("%c", code)] = sprintf("\\u%04x", code)
      escaped["\\"] = "\\\\"
      escaped["\""] = "\\\""
    }
    {
      if (NR > 1) text = text "\\n"
      for (at = 1; at <= length($0); at++) {
        character = substr($0, at, 1)
        text = text ((character in escaped) ? escaped[character] : character)
      }
    }
    END { printf "\"%s\"", substr(text, 1, length(text) - 1) }'
}

line="{\"key\":$(json "$key"),\"summary\":$(json "$summary")}"
printf '%s\n' "$line" >>"${BUGS_FILE:-./bugs.jsonl}"
printf 'reported %s\n' "$key"
