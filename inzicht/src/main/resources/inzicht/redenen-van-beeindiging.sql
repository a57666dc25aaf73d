-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Redenen van beeindiging
-- vraag:      Waarom stopt hulp?
-- definitie:  Het aantal keren dat hulp stopte, per maand waarin de hulp eindigde, per domein en per reden in het
--             stopbericht. Code 31 betekent bij Jeugd iets anders dan bij de Wmo, dus een reden hoort altijd bij een
--             domein.
-- eenheid:    beeindigingen
-- korrel:     maand, domein, reden
-- grootheid:  aantal
-- bron:       stop (307 RedenBeeindiging, Einddatum: WMO588, JZ588), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Niet elke aanbieder stuurt stopberichten. Een beeindiging zonder bericht staat er niet in.
WITH product AS (
    SELECT domein, aanbieder, categorie, code, max_by(voorziening, maand) AS voorziening
    FROM indeling
    GROUP BY domein, aanbieder, categorie, code
),
bronregels AS (
    SELECT x.bron_id, substr(CAST(x.einde AS STRING), 1, 7) AS maand, x.domein, x.gemeente, x.aanbieder,
        coalesce(p.voorziening, s.voorziening, concat(x.domein, x.categorie)) AS voorziening,
        x.categorie, x.code, x.reden, 'aantal' AS grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM stoplevering x
    LEFT JOIN product p
        ON p.domein = x.domein AND p.aanbieder = x.aanbieder AND p.categorie = x.categorie AND p.code = x.code
    LEFT JOIN standaardvoorziening s ON s.domein = x.domein AND s.categorie = x.categorie
    WHERE x.ontvangen_op <= :peildatum AND (x.vervallen_op IS NULL OR x.vervallen_op > :peildatum)
        AND x.einde <= :peildatum
)
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
