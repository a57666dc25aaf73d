-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Leeftijd
-- vraag:      Hoe oud zijn de mensen voor wie de gemeente hulp betaalt?
-- definitie:  Het gedeclareerde bedrag en het aantal verschillende mensen per leeftijdsgroep, en welk deel van al het
--             geld van die maand dat is. De leeftijd is die in de maand van levering, op maanden nauwkeurig. Alle
--             delen zijn samen 1.
-- eenheid:    euro, clienten, verhouding
-- korrel:     maand, leeftijd
-- grootheid:  bedrag, clienten, aandeel
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), toewijzing (301 Geboortedatum als jaar en maand),
--             antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder toewijzing is de leeftijd onbekend. De laatste maanden zijn niet compleet.
WITH geboren AS (
    SELECT domein, gemeente, client, max(geboortemaand) AS geboortemaand
    FROM toewijzing
    WHERE ontvangen_op <= :peildatum
    GROUP BY domein, gemeente, client
),
met_leeftijd AS (
    SELECT d.*, CAST(substr(d.maand, 1, 4) AS INTEGER) - CAST(substr(g.geboortemaand, 1, 4) AS INTEGER)
        - CASE WHEN substr(d.maand, 6, 2) < substr(g.geboortemaand, 6, 2) THEN 1 ELSE 0 END AS jaren
    FROM declaratie d
    LEFT JOIN geboren g ON g.domein = d.domein AND g.gemeente = d.gemeente AND g.client = d.client
        AND g.geboortemaand <> ''
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
),
regel AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        bedrag,
        CASE
            WHEN jaren IS NULL THEN 'onbekend'
            WHEN jaren < 4 THEN '00-03'
            WHEN jaren < 12 THEN '04-11'
            WHEN jaren < 18 THEN '12-17'
            WHEN jaren < 23 THEN '18-22'
            WHEN jaren < 45 THEN '23-44'
            WHEN jaren < 65 THEN '45-64'
            WHEN jaren < 75 THEN '65-74'
            WHEN jaren < 85 THEN '75-84'
            ELSE '85+'
        END AS leeftijd
    FROM met_leeftijd
),
-- Who has care that costs something: what was credited in full was not given.
betaald AS (
    SELECT min(bron_id) AS bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid,
        leeftijd, client
    FROM regel
    WHERE client IS NOT NULL
    GROUP BY maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, leeftijd, client,
        toewijzingnummer
    HAVING sum(bedrag) > 0
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, leeftijd, client,
        telt.grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM regel
    CROSS JOIN (VALUES ('bedrag'), ('aandeel')) AS telt (grootheid)
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, leeftijd, client,
        'clienten', 'waarde', 1
    FROM betaald
)
-- toerekening
{stap aandeel}
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
