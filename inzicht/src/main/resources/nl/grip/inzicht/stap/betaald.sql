-- SPDX-License-Identifier: EUPL-1.2
-- The declared lines that count, and who has care that costs something: what was credited in full was not given. Of a line
-- without others of the same client, product and allocation in that month nothing else has to be looked at.
regel AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        client_nr, volume, bedrag, alleen, groep
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
),
betaald AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        client_nr, alleen
    FROM regel
    WHERE client IS NOT NULL AND groep IS NULL AND bedrag > 0
    UNION ALL
    -- What the lines of a group have in common is the same in each of them.
    SELECT min(bron_id) AS bron_id, min(maand) AS maand, min(domein) AS domein, min(gemeente) AS gemeente,
        min(aanbieder) AS aanbieder, min(voorziening) AS voorziening, min(categorie) AS categorie, min(code) AS code,
        min(eenheid) AS eenheid, min(client) AS client, min(toewijzingnummer) AS toewijzingnummer, min(client_nr) AS client_nr,
        FALSE AS alleen
    FROM regel
    WHERE client IS NOT NULL AND groep IS NOT NULL
    GROUP BY groep
    HAVING sum(bedrag) > 0
)
