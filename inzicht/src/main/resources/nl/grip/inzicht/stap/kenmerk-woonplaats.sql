-- SPDX-License-Identifier: EUPL-1.2
-- The wijk of the postcode in the last allocation of who has the care, where a row knows no allocation.
{stap wijk-laatst},
{naam} AS /* telkens */ (
    SELECT r.*, coalesce(woont.wijk, 'onbekend') AS wijk
    FROM {bron} r
    LEFT JOIN wijk_laatst woont ON woont.client = r.client
)
