-- SPDX-License-Identifier: EUPL-1.2
-- Credits beside the debit that they reverse: VorigReferentieNummer is the ReferentieNummer of the debit (IV091, TR323).
CREATE OR REPLACE VIEW credit AS
SELECT c.bericht, c.rij, c.regel, c.plaats, c.vorige_referentie, d.bericht AS debet_bericht, d.rij AS debet_rij,
    least(coalesce(a.afgewezen_op, g.afgewezen_op), coalesce(g.afgewezen_op, a.afgewezen_op)) AS debet_afgewezen_op,
    row_number() OVER (
        PARTITION BY c.domein, c.aanbieder, c.vorige_referentie ORDER BY b.ontvangen_op, c.bericht, c.rij) AS keer
FROM feit.declaratieregel c
JOIN rekening b
    ON b.bericht = c.bericht AND b.identificatie = c.identificatie AND b.aanbieder = c.aanbieder AND b.domein = c.domein
LEFT JOIN feit.declaratieregel d
    ON d.domein = c.domein AND d.aanbieder = c.aanbieder AND d.referentie = c.vorige_referentie AND d.bedrag >= 0
    AND d.bericht IN (SELECT bericht FROM rekening)
    AND NOT EXISTS (SELECT 1 FROM dubbele_regel h WHERE h.bericht = d.bericht AND h.rij = d.rij)
LEFT JOIN afgewezen_regel a
    ON a.declaratie = d.bericht AND a.identificatie = d.identificatie AND a.aanbieder = d.aanbieder
    AND a.domein = d.domein AND a.referentie = d.referentie AND a.toegekend = 0
LEFT JOIN afgewezen_declaratie g
    ON g.declaratie = d.bericht AND g.identificatie = d.identificatie AND g.aanbieder = d.aanbieder
    AND g.domein = d.domein
WHERE c.bedrag < 0 AND NOT EXISTS (SELECT 1 FROM dubbele_regel h WHERE h.bericht = c.bericht AND h.rij = c.rij);

CREATE OR REPLACE VIEW credit_bevinding AS
SELECT c.bericht, CAST(c.regel AS BIGINT) AS regel, c.plaats, oordeel.code, coalesce(c.vorige_referentie, '') AS
    vorige_referentie, oordeel.verwacht, oordeel.gevolg, oordeel.herstel
FROM credit c
JOIN (VALUES
    ('zonder', 'TR323', 'Het referentienummer van een ingelezen debetregel',
        'De creditregel telt mee en verlaagt het bedrag van deze maand',
        'Lees de oudere declaratie in, of vraag de aanbieder welke regel dit is'),
    ('tweede', 'TR390', 'Een debetregel die niet eerder is gecrediteerd',
        'Beide creditregels tellen mee: het bedrag is te laag',
        'Wijs de tweede creditregel af, of vraag de aanbieder om herstel'),
    ('afgewezen', 'OP360', 'Een debetregel die niet is afgewezen',
        'De creditregel telt mee, de debetregel niet: het bedrag is te laag',
        'Wijs de creditregel af, of vraag de aanbieder om herstel')
    ) AS oordeel (geval, code, verwacht, gevolg, herstel)
    ON oordeel.geval = CASE
        WHEN c.debet_bericht IS NULL THEN 'zonder'
        WHEN c.keer > 1 THEN 'tweede'
        WHEN c.debet_afgewezen_op IS NOT NULL THEN 'afgewezen'
    END;

-- The first declared line of every ToewijzingNummer that no allocation of that gemeente and domein has.
CREATE OR REPLACE VIEW onbekende_toewijzing AS
SELECT bericht, rij, toewijzingnummer
FROM (
    SELECT r.bericht, r.rij, r.toewijzingnummer,
        row_number() OVER (
            PARTITION BY r.domein, r.gemeente, r.toewijzingnummer ORDER BY d.ontvangen_op, r.bericht, r.rij) AS volgorde
    FROM feit.declaratieregel r
    JOIN rekening d
        ON d.bericht = r.bericht AND d.identificatie = r.identificatie AND d.aanbieder = r.aanbieder
        AND d.domein = r.domein
    JOIN (SELECT DISTINCT domein, gemeente FROM toewijzingsversie) AS ontvangen
        ON ontvangen.domein = r.domein AND ontvangen.gemeente = r.gemeente
    LEFT JOIN (SELECT DISTINCT domein, gemeente, toewijzingnummer FROM toewijzingsversie) AS t
        ON t.domein = r.domein AND t.gemeente = r.gemeente AND t.toewijzingnummer = r.toewijzingnummer
    WHERE t.toewijzingnummer IS NULL
) AS gerangschikt
WHERE volgorde = 1;
