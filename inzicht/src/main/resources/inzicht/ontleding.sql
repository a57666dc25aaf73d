-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Ontleding
-- vraag:      Waardoor zijn de kosten tussen twee perioden veranderd?
-- definitie:  De kosten in de periode van (begin) en in de periode naar (einde), en wat ertussen ligt: meer of minder
--             mensen met een rekening (clienten, tegen het oude bedrag per client), mix (andere producten), volume per
--             client (meer of minder hulp per client van een product) en prijs (een andere prijs per eenheid). Alles
--             samen is precies het verschil.
-- eenheid:    euro
-- korrel:     voorziening
-- grootheid:  begin, clienten, mix, volume_per_client, prijs, einde
-- bron:       declaratie (323 IngediendBedrag, GeleverdVolume, Bsn als pseudoniem), antwoord (325 RetourCodes),
--             contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum; filters van en naar zijn jaren (2025) of maanden (2025-03)
-- tekort:     Een product dat in een van de perioden ontbreekt staat in de mix. De prijs verandert ook als clienten
--             naar een duurdere aanbieder gaan. Een periode die niet compleet is lijkt te goedkoop. Bedragen van
--             mensen van wie de gegevens zijn vernietigd tellen niet mee.
WITH bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer, rang, volume,
        CASE WHEN substr(maand, 1, length(:van)) = :van THEN 'begin' ELSE 'einde' END AS grootheid,
        'waarde' AS rol, bedrag AS bijdrage
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
        AND client IS NOT NULL
        AND (substr(maand, 1, length(:van)) = :van OR substr(maand, 1, length(:naar)) = :naar)
)
-- toerekening
-- Every begin line moves along to the new number of clients, the new mix and the new volume, where the new price takes
-- over. Amounts are rounded where the parts end, in one row of sums, so that together they are exactly the change;
-- below a billion in a type of half the width, of which that takes a twentieth of the time.
WITH per_client AS (
    SELECT {korrel}, client, voorziening AS van_voorziening, categorie AS van_categorie, code AS van_code,
        eenheid AS van_eenheid,
        max(CASE WHEN grootheid = 'begin' THEN 1 ELSE 0 END) AS is_oud,
        max(CASE WHEN grootheid = 'einde' THEN 1 ELSE 0 END) AS is_nieuw,
        sum(CASE WHEN grootheid = 'begin' THEN volume ELSE 0 END) AS volume_oud,
        sum(CASE WHEN grootheid = 'einde' THEN volume ELSE 0 END) AS volume_nieuw
    FROM gevonden
    GROUP BY {korrel}, voorziening, categorie, code, eenheid, client
)
SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage
FROM gevonden
UNION ALL
SELECT bron_id, {kolommen}, client, stap, rol,
    CASE WHEN abs(tot_hier) < 900000000 AND abs(tot_hier - deel) < 900000000
        THEN round(CAST(tot_hier AS DECIMAL(18, 9)), 2) - round(CAST(tot_hier - deel AS DECIMAL(18, 9)), 2)
        ELSE CAST(round(tot_hier, 2) AS DECIMAL(18, 2)) - CAST(round(tot_hier - deel, 2) AS DECIMAL(18, 2))
    END
FROM (
    SELECT *,
        sum(deel) OVER (PARTITION BY {korrel} ORDER BY volgorde, rang ROWS UNBOUNDED PRECEDING) AS tot_hier
    FROM (
        SELECT factoren.*, stappen.stap, stappen.volgorde,
            CAST(CASE
                WHEN grootheid = 'einde' AND stap = CASE
                    WHEN oud_alle = 0 THEN 'clienten' WHEN oud_product = 0 THEN 'mix' ELSE 'prijs' END THEN bedrag
                WHEN grootheid = 'einde' THEN 0
                WHEN stap = 'clienten' THEN bedrag * (op_clienten - 1)
                WHEN stap = 'mix' THEN bedrag * (op_mix - op_clienten)
                WHEN stap = 'volume_per_client' THEN bedrag * (op_volume - op_mix)
                ELSE -bedrag * op_volume
            END AS DECIMAL(28, 9)) AS deel
        FROM (
            SELECT *, CAST(bijdrage AS DOUBLE) AS bedrag,
                CAST(nieuw_alle AS DOUBLE) / nullif(oud_alle, 0) AS op_clienten,
                CAST(nieuw_product AS DOUBLE) / nullif(oud_product, 0) AS op_mix,
                coalesce(CAST(volume_nieuw AS DOUBLE) / nullif(volume_oud, 0),
                    CAST(nieuw_product AS DOUBLE) / nullif(oud_product, 0)) AS op_volume
            FROM (
                SELECT geteld.*, oud_product, nieuw_product, volume_oud, volume_nieuw
                FROM (
                    SELECT gevonden.*, oud_alle, nieuw_alle
                    FROM gevonden
                    JOIN (
                        SELECT {deel}, count(DISTINCT CASE WHEN is_oud = 1 THEN client END) AS oud_alle,
                            count(DISTINCT CASE WHEN is_nieuw = 1 THEN client END) AS nieuw_alle
                        FROM per_client
                        GROUP BY {korrel}
                    ) AS alle ON {gelijk}
                ) AS geteld
                JOIN (
                    SELECT {deel}, van_voorziening, van_categorie, van_code, van_eenheid, sum(is_oud) AS oud_product,
                        sum(is_nieuw) AS nieuw_product, sum(volume_oud) AS volume_oud, sum(volume_nieuw) AS volume_nieuw
                    FROM per_client
                    GROUP BY {korrel}, van_voorziening, van_categorie, van_code, van_eenheid
                ) AS product
                    ON {gelijk} AND van_voorziening IS NOT DISTINCT FROM voorziening
                    AND van_categorie IS NOT DISTINCT FROM categorie AND van_code IS NOT DISTINCT FROM code
                    AND van_eenheid IS NOT DISTINCT FROM eenheid
            ) AS aantallen
        ) AS factoren
        CROSS JOIN (VALUES ('clienten', 1), ('mix', 2), ('volume_per_client', 3), ('prijs', 4))
            AS stappen (stap, volgorde)
    ) AS delen
    WHERE deel <> 0
) AS opgeteld
-- uitkomst
SELECT {korrel}, alle.grootheid, coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) AS waarde
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('begin'), ('clienten'), ('mix'), ('volume_per_client'), ('prijs'), ('einde')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
