#include "storage/tar.hpp"

#include <charconv>

namespace binhyen::storage {
namespace {

constexpr std::size_t block = 512;
// Parts are cut at a few MiB; more than this is no archive of ours.
constexpr std::size_t entry_bytes_max = std::size_t{1} << 30;

struct Field {
    std::size_t at;
    std::size_t size;
};
constexpr Field name_field{0, 100};
constexpr Field mode_field{100, 8};
constexpr Field owner_field{108, 8};
constexpr Field group_field{116, 8};
constexpr Field size_field{124, 12};
constexpr Field time_field{136, 12};
constexpr Field checksum_field{148, 8};
constexpr Field kind_field{156, 1};
constexpr Field magic_field{257, 8};

std::size_t padding(std::size_t size) {
    return (block - size % block) % block;
}

void put(std::string& header, Field field, std::string_view text) {
    header.replace(field.at, text.size(), text);
}

// Octal digits up to a closing zero.
void put_number(std::string& header, Field field, std::size_t number) {
    for (auto at = field.at + field.size - 1; at-- > field.at; number /= 8)
        header[at] = char('0' + number % 8);
}

std::size_t number_in(std::string_view header, Field field) {
    auto const text = header.substr(field.at, field.size);
    std::size_t number = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), number, 8).ec != std::errc{})
        throw ArchiveUnreadable("the archive is damaged: a number is missing");
    return number;
}

// The sum of the header's bytes, its own field taken as blanks.
std::size_t checksum(std::string_view header) {
    std::size_t sum = ' ' * checksum_field.size;
    for (std::size_t at = 0; at < block; ++at)
        if (at < checksum_field.at || at >= checksum_field.at + checksum_field.size)
            sum += static_cast<unsigned char>(header[at]);
    return sum;
}

}  // namespace

void TarWriter::add(std::string_view name, std::string_view bytes) {
    INVARIANT(name.size() <= name_field.size && bytes.size() <= entry_bytes_max);
    std::string header(block, '\0');
    put(header, name_field, name);
    put_number(header, mode_field, 0600);
    put_number(header, owner_field, 0);
    put_number(header, group_field, 0);
    put_number(header, size_field, bytes.size());
    put_number(header, time_field, 0);
    put(header, kind_field, "0");
    put(header, magic_field,
        std::string_view("ustar\0"
                         "00",
                         8));
    put_number(header, checksum_field, checksum(header));
    sink_(header);
    sink_(bytes);
    sink_(std::string(padding(bytes.size()), '\0'));
}

void TarWriter::end() {
    sink_(std::string(2 * block, '\0'));
}

std::optional<TarEntry> TarReader::next() {
    auto const header = read(block);
    if (header.find_first_not_of('\0') == std::string::npos) {
        read(block);
        return std::nullopt;
    }
    if (header.compare(magic_field.at, 5, "ustar") != 0 ||
        number_in(header, checksum_field) != checksum(header))
        throw ArchiveUnreadable("the archive is damaged: an entry does not begin where it should");
    auto const size = number_in(header, size_field);
    if (size > entry_bytes_max)
        throw ArchiveUnreadable("the archive has an entry beyond all measure");
    TarEntry entry;
    entry.name = header.substr(name_field.at, name_field.size);
    entry.name.resize(std::min(entry.name.find('\0'), entry.name.size()));
    entry.bytes = read(size);
    read(padding(size));
    return entry;
}

std::string TarReader::read(std::size_t count) {
    // Grows with what is really there, whatever a damaged header says.
    constexpr std::size_t piece = std::size_t{1} << 20;
    std::string bytes;
    while (bytes.size() < count) {
        auto const before = bytes.size();
        bytes.resize(std::min(count, before + piece));
        auto const got = source_(std::span(bytes).subspan(before));
        if (got == 0) throw ArchiveUnreadable("the archive is cut short");
        bytes.resize(before + got);
    }
    return bytes;
}

}  // namespace binhyen::storage
