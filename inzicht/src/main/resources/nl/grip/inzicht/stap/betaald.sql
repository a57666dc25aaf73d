-- SPDX-License-Identifier: EUPL-1.2
-- The declared lines that count, and who has care that costs something: what was credited in full was not given. Of who
-- has one line in a month nothing else has to be looked at.
regel AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        volume, bedrag, alleen
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
),
betaald AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        alleen
    FROM regel
    WHERE client IS NOT NULL AND alleen AND bedrag > 0
    UNION ALL
    SELECT min(bron_id) AS bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, FALSE
    FROM regel
    WHERE client IS NOT NULL AND NOT alleen
    GROUP BY maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer
    HAVING sum(bedrag) > 0
)
