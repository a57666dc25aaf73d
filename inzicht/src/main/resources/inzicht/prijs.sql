-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Prijs
-- vraag:      Wat kost een uur, etmaal, dagdeel of stuk hulp?
-- definitie:  Het gedeclareerde bedrag gedeeld door het geleverde aantal, in de maand waarin de hulp is gegeven. Afgewezen
--             regels tellen niet mee, creditregels gaan eraf. Staan er bij een voorziening uren en minuten, dan tellen 60
--             minuten als een uur.
-- eenheid:    euro per eenheid
-- korrel:     maand, voorziening
-- grootheid:  prijs
-- bron:       declaratie (323 IngediendBedrag, GeleverdVolume, Eenheid), antwoord (325 RetourCodes), contracten
--             (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Verschillende eenheden gaan niet samen: dan is er geen prijs en helpt een uitsplitsing naar eenheid. Hulp in
--             euro (eenheid 83) heeft geen prijs per stuk. De laatste maanden zijn niet compleet.
WITH regel AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer, volume, bedrag
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
),
-- An allocation in hours may be declared in minutes (IV081, TR341): 01 is a minute, 04 an hour (WJ756).
uren_en_minuten AS (
    SELECT domein, voorziening
    FROM regel
    WHERE eenheid IN ('01', '04')
    GROUP BY domein, voorziening
    HAVING count(DISTINCT eenheid) = 2
),
in_een_eenheid AS (
    SELECT bron_id, maand, regel.domein, gemeente, aanbieder, regel.voorziening, categorie, code, client, toewijzingnummer, bedrag,
        CASE WHEN eenheid = '01' AND u.voorziening IS NOT NULL THEN '04' ELSE eenheid END AS eenheid,
        CAST(CASE WHEN eenheid = '01' AND u.voorziening IS NOT NULL THEN volume / 60.0 ELSE volume END
            AS DECIMAL(18, 6)) AS volume
    FROM regel
    LEFT JOIN uren_en_minuten u ON u.domein = regel.domein AND u.voorziening = regel.voorziening
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        'prijs' AS grootheid, 'teller' AS rol, CAST(bedrag AS DECIMAL(18, 6)) AS bijdrage
    FROM in_een_eenheid
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        'prijs', 'noemer', volume
    FROM in_een_eenheid
)
-- uitkomst
SELECT {korrel}, grootheid,
    sum(bijdrage) FILTER (WHERE rol = 'teller') AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer,
    CASE WHEN count(DISTINCT eenheid) > 1 OR max(eenheid) = '83' THEN 'niet_gedefinieerd' END AS geen_cijfer
FROM gekozen
GROUP BY {korrel}, grootheid
