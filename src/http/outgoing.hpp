#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/site.hpp"

namespace binhyen::http {

/// A reply as it goes out: head and short body in one piece, so that it is one write and mostly one
/// packet; a long body, lasting bytes or a file after it.
struct Outgoing {
    std::string bytes;
    std::string long_body;
    std::string_view lasting;
    std::optional<FileBody> file;
};

/// Opens nothing; a file that is not there becomes an incident.
Outgoing compose(Site&, Request const&, Reply, Afterwards);

/// Removes a file that was made for one reply.
void remove_sent(FileBody const&);

}  // namespace binhyen::http
