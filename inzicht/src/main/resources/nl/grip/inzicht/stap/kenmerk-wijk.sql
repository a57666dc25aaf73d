-- SPDX-License-Identifier: EUPL-1.2
-- The wijk of the postcode in the allocation of the care, else in the last allocation of who has it.
wijk_toegewezen AS (
    SELECT t.domein, t.gemeente, t.client, t.toewijzingnummer,
        max_by(p.wijk, concat(t.toewijzingsdatum, t.toewijzingstijd, t.bron_id)) AS wijk
    FROM toewijzing t
    JOIN postcode p ON p.postcode = t.postcode
        AND p.ontvangen_op <= :peildatum AND (p.vervangen_op IS NULL OR p.vervangen_op > :peildatum)
    WHERE t.ontvangen_op <= :peildatum
    GROUP BY t.domein, t.gemeente, t.client, t.toewijzingnummer
),
{stap wijk-laatst},
{naam} AS /* telkens */ (
    SELECT r.*, coalesce(adres.wijk, woont.wijk, 'onbekend') AS wijk
    FROM {bron} r
    LEFT JOIN wijk_toegewezen adres
        ON adres.domein = r.domein AND adres.gemeente = r.gemeente AND adres.client = r.client
        AND adres.toewijzingnummer = r.toewijzingnummer
    LEFT JOIN wijk_laatst woont ON woont.client = CASE WHEN adres.wijk IS NULL THEN r.client END
)
