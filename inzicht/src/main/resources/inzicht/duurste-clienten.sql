-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Duurste mensen
-- vraag:      Wat gebeurde er met de duurste mensen?
-- definitie:  De duurste 10 procent van een eerste en van een tweede periode, naar boven afgerond; wie top=12 kiest, ziet van
--             elke periode de twaalf duursten. Nog duur: in beide perioden bij de duurste. Goedkoper: eerst bij de duurste,
--             daarna niet meer maar nog wel hulp. Weg: eerst bij de duurste, daarna geen rekening meer. Nieuw: alleen in de
--             tweede periode bij de duurste. Overig: alle anderen. De kosten zijn die van elke periode.
-- eenheid:    clienten, euro, euro
-- korrel:     groep
-- grootheid:  clienten, bedrag_van, bedrag_naar
-- keuze:      top
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum; filters van en naar zijn jaren (2025) of maanden (2025-03)
-- tekort:     Weg zegt niet waarom: klaar, verhuisd, overleden of hulp van een ander. Een periode die niet compleet is lijkt
--             goedkoper. Bedragen van mensen van wie de gegevens zijn vernietigd tellen niet mee.
WITH bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer, 'waarde' AS rol,
        CASE WHEN substr(maand, 1, length(:van)) = :van THEN 'bedrag_van' ELSE 'bedrag_naar' END AS grootheid,
        bedrag AS bijdrage
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
        AND client IS NOT NULL
        AND (substr(maand, 1, length(:van)) = :van OR substr(maand, 1, length(:naar)) = :naar)
)
-- toerekening
SELECT bron_id, {kolommen}, client, groep, telt.grootheid, rol,
    CASE
        WHEN telt.grootheid <> 'clienten' THEN bijdrage
        WHEN row_number() OVER (PARTITION BY {korrel}, telt.grootheid, client ORDER BY bron_id) = 1 THEN 1
        ELSE 0
    END AS bijdrage
FROM (
    SELECT g.bron_id, {kolommen}, client, rol, bijdrage, grootheid AS soort,
        CASE
            WHEN duur_van AND duur_naar THEN 'nog duur'
            WHEN duur_van AND naar > 0 THEN 'goedkoper'
            WHEN duur_van THEN 'weg'
            WHEN duur_naar THEN 'nieuw'
            ELSE 'overig'
        END AS groep
    FROM gevonden g
    JOIN (
        SELECT client AS wie, naar,
            coalesce(van > 0 AND CASE WHEN :top <> '' THEN plaats_van <= CAST(nullif(:top, '') AS INTEGER)
                ELSE 10 * (plaats_van - 1) < mensen_van END, FALSE) AS duur_van,
            coalesce(naar > 0 AND CASE WHEN :top <> '' THEN plaats_naar <= CAST(nullif(:top, '') AS INTEGER)
                ELSE 10 * (plaats_naar - 1) < mensen_naar END, FALSE) AS duur_naar
        FROM (
            SELECT client, van, naar, row_number() OVER (ORDER BY van DESC, client) AS plaats_van,
                row_number() OVER (ORDER BY naar DESC, client) AS plaats_naar,
                sum(CASE WHEN van > 0 THEN 1 ELSE 0 END) OVER () AS mensen_van,
                sum(CASE WHEN naar > 0 THEN 1 ELSE 0 END) OVER () AS mensen_naar
            FROM (
                SELECT client, sum(CASE WHEN grootheid = 'bedrag_van' THEN bijdrage ELSE 0 END) AS van,
                    sum(CASE WHEN grootheid = 'bedrag_naar' THEN bijdrage ELSE 0 END) AS naar
                FROM gevonden
                GROUP BY client
            ) AS kosten
        ) AS rang
    ) AS mens ON wie = g.client
) AS ingedeeld
JOIN (VALUES ('clienten'), ('bedrag_van'), ('bedrag_naar')) AS telt (grootheid)
    ON telt.grootheid IN ('clienten', soort)
-- uitkomst
SELECT {korrel}, alle.grootheid, coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) AS waarde
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('clienten'), ('bedrag_van'), ('bedrag_naar')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
