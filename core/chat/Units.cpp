// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Units.h"

namespace tollgate {

void Units::correctBy(const Units &answer)
{
    if (answer.images > 0) {
        if (images > 0)
            pixels = pixels / images * answer.images; // all have the size that was asked for
        images = answer.images;
    }
    if (answer.milliseconds > 0) {
        milliseconds = answer.milliseconds;
        isEstimated = answer.isEstimated;
    }
    if (answer.characters > 0)
        characters = answer.characters;
    if (answer.searches > 0) {
        searches = answer.searches;
        isEstimated = answer.isEstimated;
    }
}

} // namespace tollgate
