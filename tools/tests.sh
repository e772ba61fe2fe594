# shellcheck shell=bash disable=SC2154
# The test runners, and how their results add up. Sourced by ./dev.

passed=0
failed=0
unlucky=()
only=${BINHYEN_ONLY:-}
long=${BINHYEN_LONG:-}
results=$PWD/build/results

# add NAME STATUS PASSED FAILED: a runner that ended badly without a failed test failed once.
add() {
    local name=$1 status=$2 good=${3:-0} bad=${4:-0}
    [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
    passed=$((passed + good))
    failed=$((failed + bad))
    echo "-- $name: $good passed, $bad failed"
    [ "$bad" -eq 0 ] || unlucky+=("$name")
}

# check NAME COMMAND…: one test, which is passed when the command succeeds.
check() {
    local name=$1 status=0
    shift
    say "$name"
    "$@" || status=$?
    add "$name" "$status" $((status == 0))
}

# unit_tests PRESET: the programs called like the word, else all tests called like it.
unit_tests() {
    local preset=$1 out=$results/$1 status=0 select=() filter='*'
    say "unit tests, $preset"
    mkdir -p "$out"
    if [ -n "$only" ] && ctest --test-dir "build/$preset" -N -R "$only" | grep -q 'Test *#'; then
        select=(-R "$only")
    elif [ -n "$only" ]; then
        filter="*$only*"
    fi
    GTEST_FILTER=$filter GTEST_OUTPUT=json:$out/ ctest --test-dir "build/$preset" -j "$(nproc)" \
        --output-on-failure --timeout 900 "${select[@]}" || status=$?
    # shellcheck disable=SC2046
    add "unit-$preset" "$status" $(node tools/results.ts gtest "$out")
}

# node_tests NAME FILE…: the files called like the word, else all tests called like it.
node_tests() {
    local name=$1 files=() options=() file status=0
    shift
    [ -e "$1" ] || return 0
    for file in "$@"; do
        [[ $file != *"$only"* ]] || files+=("$file")
    done
    if [ ${#files[@]} -eq 0 ]; then
        files=("$@")
        options=(--test-name-pattern="$only")
    fi
    say "$name"
    node --disable-warning=ExperimentalWarning --test "${options[@]}" \
        --test-concurrency="$(nproc)" \
        --test-reporter=spec --test-reporter-destination=stdout \
        --test-reporter=tap --test-reporter-destination="$results/$name.tap" \
        "${files[@]}" || status=$?
    # shellcheck disable=SC2046
    add "$name" "$status" $(node tools/results.ts tap "$results/$name.tap")
}

web_tests() {
    [ -f web/package.json ] || return 0
    local status=0
    [ -n "$only" ] || check web-types npm --prefix web run check
    say 'web'
    (cd web && npx vitest run ${only:+-t "$only"} --passWithNoTests --reporter=default \
        --reporter=json --outputFile="$results/web.json") || status=$?
    # shellcheck disable=SC2046
    add web "$status" $(node tools/results.ts vitest "$results/web.json")
}

stories() {
    local engine day
    for engine in sqlite postgresql; do
        BINHYEN_ENGINE=$engine node_tests "stories-$engine" tests/stories/*.test.ts
    done
    [ -n "$long" ] || return 0
    for day in 2022-01-01 2024-02-29 2022-11-20 2022-11-21 2022-12-31; do
        BINHYEN_ENGINE=sqlite BINHYEN_NOW=${day}T23:59:59+07:00 \
            node_tests "stories-$day" tests/stories/*.test.ts
    done
}

# clang-tidy reads src/ only; what it looks for stands in .clang-tidy.
clang_tidy() {
    run-clang-tidy-19 -quiet -p build/sanitize "$PWD/src/" 2>/dev/null
}

prepare_tests() {
    install_packages "${build_packages[@]}" "${test_packages[@]}"
    [ -z "$long" ] || install_packages "${long_packages[@]}"
    install_node
    npm_ci tools
    npm_ci tests
    build_web
    build release all
    build sanitize unit_tests
}

run_tests() {
    export BINHYEN_BINARY=$PWD/build/release/binhyen
    export BINHYEN_POSTGRES=postgresql://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE
    export BINHYEN_TEST_POSTGRES=$BINHYEN_POSTGRES BINHYEN_REQUIRE_POSTGRES=1
    # Pango and fontconfig keep what they loaded; the rest of the leaks count.
    export LSAN_OPTIONS=suppressions=$PWD/tools/leaks.txt:print_suppressions=0
    [ -n "$only" ] || check tools-types npm --prefix tools run check
    node_tests tools tools/*.test.ts
    unit_tests release
    unit_tests sanitize
    web_tests
    stories
    node_tests engine tests/engine/*.test.ts
    node_tests browser tests/browser/*.spec.ts
    [ -z "$long" ] || check clang-tidy clang_tidy
    echo "$passed $failed ${unlucky[*]}" >"$results/summary"
}

run_tidy_and_tests() {
    check tidy tidy
    run_tests
}

# test_everything RUNNERS OPTION…: builds, then runs all runners with one empty PostgreSQL, whose
# address is in PGHOST, PGPORT, PGUSER. The summary comes after what pg_virtualenv has to say.
test_everything() {
    local runners=$1
    shift
    while [ $# -gt 0 ]; do
        case $1 in
        --only) only=${2:?--only needs a word} && shift ;;
        --accept) export BINHYEN_ACCEPT=1 ;;
        --long) long=1 ;;
        *) usage >&2 && exit 2 ;;
        esac
        shift
    done
    export BINHYEN_ONLY=$only BINHYEN_LONG=$long
    rm -rf "$results"
    mkdir -p "$results"
    trap 'printf "\nnothing was tested\n0 passed, 1 failed\n"' EXIT
    prepare_tests
    trap - EXIT
    pg_virtualenv -t -i '--locale=C --encoding=UTF8' -o synchronous_commit=off \
        ./dev with-postgres "$runners" || true
    summary
}

summary() {
    local names
    say 'summary'
    if ! read -r passed failed names <"$results/summary"; then
        echo 'the tests were cut short'
        echo '0 passed, 1 failed'
        exit 1
    fi
    [ -z "$names" ] || echo "failed: $names (one of them again: ./dev test --only WORD)"
    [ $((passed + failed)) -gt 0 ] || { echo "no test is called $only" && exit 1; }
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
