-- SPDX-License-Identifier: EUPL-1.2
-- The wijk of the postcode in the allocation of the care, else in the last allocation of who has it, where a row knows that
-- allocation by its number.
wijk_toegewezen AS (
    SELECT t.client_nr, max_by(p.wijk, concat(t.toewijzingsdatum, t.toewijzingstijd, t.bron_id)) AS wijk
    FROM toewijzing t
    JOIN postcode p ON p.postcode = t.postcode
        AND p.ontvangen_op <= :peildatum AND (p.vervangen_op IS NULL OR p.vervangen_op > :peildatum)
    WHERE t.ontvangen_op <= :peildatum
    GROUP BY t.client_nr
),
{stap wijk-laatst},
{naam} AS /* telkens */ (
    SELECT r.*, coalesce(adres.wijk, woont.wijk, 'onbekend') AS wijk
    FROM {bron} r
    LEFT JOIN wijk_toegewezen adres ON adres.client_nr = r.client_nr
    LEFT JOIN wijk_laatst woont ON woont.client = CASE WHEN adres.wijk IS NULL THEN r.client END
)
