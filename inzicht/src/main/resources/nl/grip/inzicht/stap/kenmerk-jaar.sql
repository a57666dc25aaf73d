-- SPDX-License-Identifier: EUPL-1.2
-- The year of the care.
{naam} AS /* telkens */ (
    SELECT r.*, substr(r.maand, 1, 4) AS jaar FROM {bron} r
)
