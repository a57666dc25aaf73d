-- SPDX-License-Identifier: EUPL-1.2
-- What is left of the declared lines of destroyed persons: one row for everything that is told apart, under an address
-- made of just that.
CREATE OR REPLACE VIEW bevroren AS
SELECT concat('bevroren-', substr(md5(concat_ws('/', domein, gemeente, coalesce(voorziening, ''), coalesce(eenheid, ''),
        maand, CAST(ontvangen_op AS STRING), coalesce(CAST(afgewezen_op AS STRING), ''))), 1, 16)) AS bron_id,
    domein, gemeente, coalesce(voorziening, '') AS voorziening, eenheid, maand, ontvangen_op, afgewezen_op,
    CAST(sum(volume) AS BIGINT) AS volume, CAST(sum(bedrag) AS BIGINT) AS bedrag
FROM beheer.bevroren_som
GROUP BY domein, gemeente, voorziening, eenheid, maand, ontvangen_op, afgewezen_op;
