-- SPDX-License-Identifier: EUPL-1.2
-- Messages that a retour rejected, from the first day on which that was known: such a message is held never to have been
-- sent (IV028). A 302 answers a 301, a 320 a 319, and so on; it repeats the number of the message that it answers.
-- voorraad
CREATE OR REPLACE VIEW afgekeurd_bericht AS
SELECT b.inhoud AS bericht, min(a.ontvangen_op) AS afgekeurd_op,
    min(concat_ws(' ', f.kopcodes, f.klassecodes)) AS retourcodes
FROM feit.retour f
JOIN bericht a ON a.inhoud = f.bericht
JOIN (VALUES ('302', '301'), ('306', '305'), ('308', '307'), ('316', '315'), ('318', '317'), ('320', '319'))
    AS paar (retour, heen) ON paar.retour = substr(a.soort, length(a.soort) - 2, 3)
JOIN bericht b
    ON b.domein = f.domein AND b.identificatie = f.identificatie
    AND b.soort = concat(substr(a.soort, 1, length(a.soort) - 3), paar.heen)
    AND b.afzender = CASE WHEN paar.heen IN ('301', '319') THEN f.gemeente ELSE f.aanbieder END
WHERE f.oordeel = 'afgekeurd'
GROUP BY b.inhoud;

-- The allocations, starts and stops of which some message was rejected, each with its rang: while it counts it hides those
-- of a lower rang with its key. An allocation is ranked by version, the same version by first receipt; a start or stop by
-- receipt.
-- voorraad
CREATE OR REPLACE VIEW afgekeurd_samen AS
SELECT m.soort, m.sleutel, m.bericht, m.rij,
    CASE WHEN b.soort = 'toewijzingen' THEN m.dag ELSE b.ontvangen_op END AS vanaf, a.afgekeurd_op AS tot,
    row_number() OVER (
        PARTITION BY m.soort, m.sleutel
        ORDER BY m.volgt, CASE WHEN m.soort = 't' THEN NULL ELSE b.ontvangen_op END, m.status,
            CASE WHEN m.soort = 't' THEN b.ontvangen_op END DESC,
            CASE WHEN m.soort = 't' THEN m.bericht END DESC, m.bericht, m.rij) AS rang
FROM (
    SELECT alle.*, max(CASE WHEN bericht IN (SELECT bericht FROM afgekeurd_bericht) THEN 1 ELSE 0 END)
        OVER (PARTITION BY soort, sleutel) AS geraakt
    FROM (
        SELECT 't' AS soort, concat_ws('/', domein, gemeente, CAST(toewijzingnummer AS STRING)) AS sleutel,
            concat(CAST(toewijzingsdatum AS STRING), toewijzingstijd) AS volgt, '' AS status, bericht, rij,
            toewijzingsdatum AS dag
        FROM feit.toewijzing
        UNION ALL
        SELECT 's', concat_ws('/', domein, gemeente, aanbieder, client, coalesce(CAST(toewijzingnummer AS STRING), '-'),
                coalesce(categorie, '-'), coalesce(code, '-'), CAST(begin AS STRING)),
            '', status, bericht, rij, begin
        FROM feit.start
        UNION ALL
        SELECT 'e', concat_ws('/', domein, gemeente, aanbieder, client, coalesce(CAST(toewijzingnummer AS STRING), '-'),
                coalesce(categorie, '-'), coalesce(code, '-'), CAST(begin AS STRING), CAST(einde AS STRING), reden),
            '', status, bericht, rij, begin
        FROM feit.stop
    ) AS alle
    WHERE EXISTS (SELECT 1 FROM afgekeurd_bericht)
) AS m
JOIN bericht b ON b.inhoud = m.bericht
LEFT JOIN afgekeurd_bericht a ON a.bericht = m.bericht
WHERE m.geraakt = 1;

-- From when until when each of those counts. It begins when it is received, and begins again on the day that one which
-- hid it is rejected; it ends when one of a higher rang is received, or when it is rejected itself.
-- voorraad
CREATE OR REPLACE VIEW herleving AS
SELECT soort, bericht, rij, dag AS ontvangen_op,
    CASE WHEN verborgen = 1 THEN dag ELSE least(coalesce(volgende, tot), coalesce(tot, volgende)) END AS vervangen_op
FROM (
    SELECT s.soort, s.bericht, s.rij, s.dag, s.eigen, s.tot,
        max(CASE WHEN k.vanaf <= s.dag AND (k.tot IS NULL OR k.tot > s.dag) THEN 1 ELSE 0 END) AS verborgen,
        min(CASE WHEN k.vanaf > s.dag AND (k.tot IS NULL OR k.tot > k.vanaf) THEN k.vanaf END) AS volgende
    FROM (
        SELECT soort, sleutel, bericht, rij, rang, tot, vanaf AS dag, 1 AS eigen FROM afgekeurd_samen
        UNION ALL
        SELECT DISTINCT v.soort, v.sleutel, v.bericht, v.rij, v.rang, v.tot, j.tot, 0
        FROM afgekeurd_samen v
        JOIN afgekeurd_samen j
            ON j.soort = v.soort AND j.sleutel = v.sleutel AND j.rang > v.rang AND j.tot > j.vanaf AND j.tot > v.vanaf
    ) AS s
    LEFT JOIN afgekeurd_samen k ON k.soort = s.soort AND k.sleutel = s.sleutel AND k.rang > s.rang
    GROUP BY s.soort, s.bericht, s.rij, s.dag, s.eigen, s.tot
) AS beoordeeld
WHERE eigen = 1 OR verborgen = 0 AND (tot IS NULL OR tot > dag);
