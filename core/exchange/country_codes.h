#pragma once

#include <string_view>

/// Countries by ISO 3166-1.
namespace sandyk::exchange {

/// The two letters of a country that is given by three, as passports do; "" for none of them.
std::string_view twoLetterCountry(std::string_view three);
bool isCountry(std::string_view two);

} // namespace sandyk::exchange
