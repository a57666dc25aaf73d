-- SPDX-License-Identifier: EUPL-1.2
-- Meldingen of a period per team (empty consulent) and per consulent, with what was decided by the peildatum.
WITH melding AS (
    SELECT coalesce(team, '') AS team, coalesce(consulent, '') AS consulent,
        CASE WHEN besluitdatum <= :peildatum THEN 1 ELSE 0 END AS besloten,
        CASE WHEN besluitdatum <= :peildatum
            AND (toewijzingnummer IS NOT NULL OR coalesce(voorziening, '') <> '') THEN 1 ELSE 0 END AS indicatie,
        CASE WHEN besluitdatum <= :peildatum THEN CAST(besluitdatum - melddatum AS INTEGER) END AS dagen
    FROM toegang
    WHERE ontvangen_op <= :peildatum AND melddatum > :vanaf AND melddatum <= :peildatum
)
SELECT team, consulent, count(*) AS meldingen, sum(besloten) AS besloten, sum(indicatie) AS indicaties,
    CAST(avg(dagen) AS DECIMAL(9, 1)) AS dagen
FROM (
    SELECT team, '' AS consulent, besloten, indicatie, dagen FROM melding
    UNION ALL
    SELECT team, consulent, besloten, indicatie, dagen FROM melding WHERE consulent <> ''
) AS alle
GROUP BY team, consulent
ORDER BY team, consulent
