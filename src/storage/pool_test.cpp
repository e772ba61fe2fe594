#include "storage/pool.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace binhyen::storage {
namespace {

using namespace std::chrono_literals;

TEST(Pool, makes_no_more_than_its_size) {
    int made = 0;
    Pool<int> pool(2, 10ms, [&] { return std::make_unique<int>(++made); });

    auto const one = pool.lend();
    auto const two = pool.lend();

    EXPECT_EQ(made, 2);
    EXPECT_NE(*one, *two);
    EXPECT_THROW(pool.lend(), DatabaseBroken);
}

TEST(Pool, gives_what_comes_back_to_whoever_waits_longest) {
    Pool<int> pool(1, 10s, [] { return std::make_unique<int>(); });
    std::vector<int> served;
    std::vector<std::jthread> waiters;
    {
        auto const first = pool.lend();
        for (int number = 0; number < 4; ++number) {
            waiters.emplace_back([&, number] {
                auto const lent = pool.lend();
                served.push_back(number);
            });
            while (pool.waiter_count() != number + 1) std::this_thread::yield();
        }
    }
    waiters.clear();

    EXPECT_EQ(served, (std::vector{0, 1, 2, 3}));
}

TEST(Pool, lets_the_next_one_try_when_making_failed) {
    int tries = 0;
    Pool<int> pool(2, 10ms, [&] {
        if (++tries == 2) throw DatabaseBroken("refused");
        return std::make_unique<int>(tries);
    });
    auto const first = pool.lend();

    EXPECT_THROW(pool.lend(), DatabaseBroken);

    EXPECT_EQ(*pool.lend(), 3);
}

}  // namespace
}  // namespace binhyen::storage
