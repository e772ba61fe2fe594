#pragma once

#include <string>

#include "storage/database.hpp"

namespace binhyen::recognition {

/// "Xã Đắk Cấm, Thành phố Kon Tum, Tỉnh Kon Tum": from the ground up, without the nation, as they
/// were called on the day.
std::string place_names(storage::Transaction&, std::string path, Date);

}  // namespace binhyen::recognition
