-- SPDX-License-Identifier: EUPL-1.2
-- Month by month what was declared of every allocation that was first declared in a year, as numbers for whom and which, with
-- the last day of what the same person had been allocated before of the same help (9999-12-31: it has no end).
WITH per_maand AS (
    SELECT domein, gemeente, toewijzingnummer, maand, min(client) AS client, min(aanbieder) AS aanbieder,
        CAST(sum(bedrag) * 100 AS BIGINT) AS centen,
        CASE WHEN bool_and(coalesce(eenheid, '') IN ('01', '04')) THEN
            sum(CASE WHEN eenheid = '01' THEN CAST(volume AS DECIMAL(18, 4)) / 60 ELSE volume END) END AS uren
    FROM declaratie
    WHERE voorziening = :voorziening AND toewijzingnummer IS NOT NULL
        AND ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
    GROUP BY domein, gemeente, toewijzingnummer, maand
), begonnen AS (
    SELECT domein, gemeente, toewijzingnummer, min(client) AS client
    FROM per_maand
    GROUP BY domein, gemeente, toewijzingnummer
    HAVING substr(min(maand), 1, 4) = :jaar AND sum(centen) > 0
), indicatie AS (
    SELECT domein, gemeente, toewijzingnummer, client, ingangsdatum, einddatum
    FROM toewijzing
    WHERE voorziening = :voorziening AND ontvangen_op <= :peildatum
        AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
), met_indicatie AS (
    SELECT b.domein, b.gemeente, b.toewijzingnummer, b.client, min(i.ingangsdatum) AS begin, max(i.einddatum) AS einde,
        max(CASE WHEN o.toewijzingnummer IS NOT NULL THEN coalesce(o.einddatum, DATE '9999-12-31') END) AS vorig_einde
    FROM begonnen b
    LEFT JOIN indicatie i
        ON i.domein = b.domein AND i.gemeente = b.gemeente AND i.toewijzingnummer = b.toewijzingnummer
    LEFT JOIN indicatie o
        ON o.domein = b.domein AND o.gemeente = b.gemeente AND o.client = b.client AND o.ingangsdatum < i.ingangsdatum
    GROUP BY b.domein, b.gemeente, b.toewijzingnummer, b.client
)
SELECT dense_rank() OVER (ORDER BY t.domein, t.gemeente, t.toewijzingnummer) AS traject,
    dense_rank() OVER (ORDER BY t.gemeente, t.client) AS persoon,
    t.begin, t.einde, t.vorig_einde, m.maand, m.aanbieder, m.uren, m.centen
FROM met_indicatie t
JOIN per_maand m
    ON m.domein = t.domein AND m.gemeente = t.gemeente AND m.toewijzingnummer = t.toewijzingnummer
ORDER BY traject, m.maand
