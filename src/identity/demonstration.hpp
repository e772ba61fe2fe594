#pragma once

#include <array>
#include <string_view>

/// The people one signs in as with one click, where the installation is a demonstration, and
/// nowhere else.
namespace binhyen::identity {

enum class Installation { real, demonstration };

inline constexpr std::array<std::string_view, 9> persona_accounts{
    "y-han", "a-thin", "lan", "minh", "hoa", "binh", "son", "quang", "vy"};

}  // namespace binhyen::identity
