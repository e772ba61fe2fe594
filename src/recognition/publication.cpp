#include "recognition/publication.hpp"

#include "recognition/problems.hpp"

namespace binhyen::recognition {

Result<> check_publication(RegisterPublication const& publication) {
    if (publication.paper.empty()) return refuse(problems::publication_paper_missing());
    return {};
}

}  // namespace binhyen::recognition
