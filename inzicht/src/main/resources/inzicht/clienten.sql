-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Clienten
-- vraag:      Hoeveel mensen kregen hulp in een maand?
-- definitie:  Het aantal verschillende mensen voor wie de gemeente in die maand van levering betaalt. Wie twee soorten
--             hulp krijgt telt bij allebei mee en in het totaal een keer. Daarom tellen de delen samen op tot meer dan
--             het geheel.
-- eenheid:    clienten
-- korrel:     maand, voorziening
-- grootheid:  clienten
-- bron:       declaratie (323 Bsn als pseudoniem, IngediendBedrag), antwoord (325 RetourCodes), contracten
--             (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     De laatste maanden zijn niet compleet. Mensen zonder rekening (pgb, een vast bedrag per jaar) en mensen
--             van wie de gegevens zijn vernietigd staan er niet in.
WITH regel AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        bedrag
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
),
-- Who has care that costs something: what was credited in full was not given.
betaald AS (
    SELECT min(bron_id) AS bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client
    FROM regel
    WHERE client IS NOT NULL
    GROUP BY maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer
    HAVING sum(bedrag) > 0
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        'clienten' AS grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM betaald
)
-- toerekening
SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, grootheid, rol,
    CASE
        WHEN row_number() OVER (PARTITION BY {korrel}, client ORDER BY bron_id) = 1 THEN 1
        ELSE 0
    END AS bijdrage
FROM gevonden
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
