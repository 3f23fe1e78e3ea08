#pragma once

#include <string>
#include <string_view>

namespace ogive {

/// Which model, sold by whom and where: price lists mix the three in a model's name.
struct HostedModel {
    std::string host;     ///< one spelling for all lists
    std::string model;    ///< without host and region
    std::string region;   ///< empty: wherever the host has it
    bool isMaker = false; ///< the host is the maker's own interface

    /// The id under which Ogive knows it: bare at the maker, HOST/MODEL elsewhere.
    [[nodiscard]] std::string id() const { return isMaker ? model : host + "/" + model; }

    bool operator==(const HostedModel&) const = default;
};

/// Takes a name such as bedrock/us-east-1/MAKER.MODEL apart. `host` is what the list calls the seller.
[[nodiscard]] HostedModel hostedModel(std::string_view host, std::string_view name);

} // namespace ogive
