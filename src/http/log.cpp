#include "http/log.hpp"

#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "http/json_text.hpp"

namespace binhyen::http {
namespace {

class CallingSink : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit CallingSink(std::function<void(std::string_view)> call) : call_(std::move(call)) {}

protected:
    void sink_it_(spdlog::details::log_msg const& message) override {
        call_({message.payload.data(), message.payload.size()});
    }
    void flush_() override {}

private:
    std::function<void(std::string_view)> call_;
};

struct LevelNames {
    std::string_view text;
    spdlog::level::level_enum level;
};

LevelNames names_of(LogLevel level) {
    switch (level) {
        case LogLevel::info:
            return {"info", spdlog::level::info};
        case LogLevel::warning:
            return {"warning", spdlog::level::warn};
        case LogLevel::error:
            return {"error", spdlog::level::err};
    }
    return {"error", spdlog::level::err};
}

}  // namespace

Log Log::to_standard_error() {
    Log log;
    log.logger_ = std::make_shared<spdlog::logger>(
        "binhyen", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    log.logger_->set_pattern("%v");
    return log;
}

Log Log::to(std::function<void(std::string_view line)> call) {
    Log log;
    log.logger_ =
        std::make_shared<spdlog::logger>("binhyen", std::make_shared<CallingSink>(std::move(call)));
    return log;
}

void Log::write(LogLevel level, Instant at, std::string_view event,
                std::initializer_list<LogField> fields) const {
    if (!logger_) return;
    auto const names = names_of(level);
    std::string line =
        "{\"at\":\"" + at.to_text() + "\",\"level\":\"" + std::string(names.text) + "\",\"event\":";
    append_json(line, event);
    for (auto const& field : fields) {
        line.push_back(',');
        append_json(line, field.name);
        line.push_back(':');
        append_json(line, std::string_view(field.value));
    }
    line.push_back('}');
    logger_->log(names.level, spdlog::string_view_t(line.data(), line.size()));
}

}  // namespace binhyen::http
