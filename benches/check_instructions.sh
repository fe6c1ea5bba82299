#!/usr/bin/env bash
# Counts the instructions of each stage of the parser and compares them with benches/instructions.tsv.
#
#   benches/check_instructions.sh           fails when a stage needs over 3 % more than the committed figure
#   benches/check_instructions.sh --renew   writes the figures anew: after a gain, or a loss that was worth it
#
# The figures belong to the toolchain of rust-toolchain.toml and to the articles of benches/corpus.
set -euo pipefail
cd "$(dirname "$0")/.."

figures=benches/instructions.tsv
allowed_percent=3

if ! command -v valgrind >/dev/null; then
    sudo=$(command -v sudo || true)
    $sudo apt-get update -qq && $sudo apt-get install -y -qq valgrind
fi

program=$(cargo bench --bench instructions --no-run 2>&1 | sed -n 's/.*(\(.*instructions-[0-9a-f]*\))/\1/p')
[ -x "$program" ] || { echo "the bench 'instructions' did not build" >&2; exit 2; }

# Prints "STAGE <tab> instructions <tab> instructions per byte".
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect='*instructions::counted*' \
        "$program" "$@" 2>&1 |
        awk -v stage="$1" '/Collected/ { count = $NF } /^bytes / { bytes = $2 }
            END { if (!count) exit 1; printf "%s\t%d\t%.2f\n", stage, count, count / bytes }'
}

measured=$(
    printf 'stage\tinstructions\tper_byte\n'
    "$program" 2>&1 | while read -r stage; do count "$stage"; done
)
echo "$measured"

# Work must be linear on every pattern that hurts: four times the text may cost four times the instructions and 15 % more.
small=$(count growth 4000 | cut -f2)
large=$(count growth 16000 | cut -f2)
awk -v small="$small" -v large="$large" 'BEGIN {
    printf "growth from 4 KB to 16 KB of every pattern: %.2f times (at most 4.6)\n", large / small
    exit large / small > 4.6
}' || { echo "some pattern costs more than linear work: cargo test --test linear names it" >&2; exit 1; }

if [ "${1:-}" = --renew ]; then
    { echo "# $(rustc --version); renew with benches/check_instructions.sh --renew"; echo "$measured"; } >"$figures"
    exit
fi

grep -v '^#' "$figures" | awk -F'\t' -v allowed="$allowed_percent" '
    FNR == NR { committed[$1] = $2; next }
    FNR > 1 && !($1 in committed) { print $1 ": no committed figure, renew"; bad = 1 }
    FNR > 1 && $1 in committed {
        change = 100 * ($2 / committed[$1] - 1)
        printf "%-14s %+.2f %%\n", $1, change
        if (change > allowed) bad = 1
    }
    END { if (bad) { print "over " allowed " %: find the cause, or renew with a word why"; exit 1 } }
' - <(echo "$measured")
