#pragma once

#include <fstream>
#include <iostream>
#include <map>

#include "both_engines.hpp"
#include "server/command.hpp"
#include "server/installation.hpp"

/// Installations made and used by the command line, as an operator does.
namespace binhyen::test {

struct Said {
    int exit_code = 0;
    std::string out;
    std::string err;

    [[nodiscard]] bool has(std::string_view text) const {
        return (out + err).find(text) != std::string::npos;
    }
};

class CommandWorld : public ::testing::TestWithParam<storage::Engine> {
protected:
    FreshDirectory scratch;

    void TearDown() override {
        for (auto const& [folder, name] : databases_) PostgresServer::drop(name);
    }

    [[nodiscard]] std::string path(std::string const& name) const {
        return (scratch.path() / name).string();
    }

    /// The place of an installation in `folder`, with a database of its own on the engine tested.
    server::Where where(std::string const& folder) { return where(folder, GetParam()); }
    server::Where where(std::string const& folder, storage::Engine engine) {
        server::Where where{.data = path(folder), .database = {}};
        if (engine == storage::Engine::sqlite) return where;
        auto const [found, is_new] = databases_.try_emplace(folder);
        if (is_new) found->second = PostgresServer::create();
        where.database = PostgresServer::address_of(found->second);
        return where;
    }

    /// Runs `binhyen <words>`.
    static Said run(std::vector<std::string> words) {
        std::vector<char const*> arguments{"binhyen"};
        for (auto const& word : words) arguments.push_back(word.c_str());
        ::testing::internal::CaptureStdout();
        ::testing::internal::CaptureStderr();
        auto const code = server::run_command_line(int(arguments.size()), arguments.data());
        std::cout.flush();
        return {code, ::testing::internal::GetCapturedStdout(),
                ::testing::internal::GetCapturedStderr()};
    }
    /// The same at an installation.
    static Said run_at(server::Where const& where, std::vector<std::string> words) {
        words.insert(words.end(), {"--data", where.data});
        if (!where.database.empty()) words.insert(words.end(), {"--database", where.database});
        return run(std::move(words));
    }

    /// Somebody at the database, past the product.
    static void tamper(server::Where const& where, std::string_view sql) {
        storage::open_database(server::location_of(where))
            ->write_in("", [&](storage::Transaction& transaction) {
                transaction.connection().run_script(sql);
                return true;
            });
    }

    void write(std::string const& name, std::string_view bytes) const {
        auto const file = scratch.path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
    }

private:
    std::map<std::string, std::string> databases_;
};

}  // namespace binhyen::test
