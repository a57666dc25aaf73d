-- SPDX-License-Identifier: EUPL-1.2
-- The messages and tables that count, each with the day on which it was first received.
-- The key of a message is Afzender, kind and Identificatie (TR056). When two messages with other content share it, the
-- one with the lowest (ontvangen_op, inhoud) counts: whoever reads the same files in another order gets the same answer.
-- That choice is the same on every peildatum: a day that knows both knows the earliest. A table has no key but its bytes.
-- The number of a 303 (release 2.3) is that of the bill: after a technical rejection (304 with 0001, WJ001) it is sent again
-- under the same number, and then counts too (besluiten/Niet-verwerkt-mag-opnieuw.md).
-- voorraad
CREATE OR REPLACE VIEW bericht AS
SELECT inhoud, soort, domein, afzender, identificatie, ontvangen_op
FROM (
    SELECT b.inhoud, b.soort, b.domein, b.afzender, b.identificatie, o.ontvangen_op,
        row_number() OVER (
            PARTITION BY b.soort, b.afzender, CASE WHEN b.identificatie = '' THEN b.inhoud ELSE b.identificatie END
            ORDER BY o.ontvangen_op, b.inhoud) AS volgorde
    FROM beheer.bericht b
    JOIN beheer.ontvangst o ON o.inhoud = b.inhoud
) AS gerangschikt
LEFT JOIN (
    SELECT n.inhoud AS nieuw, count(DISTINCT a.bericht) AS keren
    FROM beheer.bericht n
    JOIN beheer.ontvangst op ON op.inhoud = n.inhoud
    JOIN feit.antwoord a
        ON a.domein = n.domein AND a.aanbieder = n.afzender AND a.declaratie_identificatie = n.identificatie
        AND concat(' ', coalesce(a.kopcodes, ''), ' ') LIKE '% 0001 %'
    JOIN beheer.bericht r ON r.inhoud = a.bericht AND r.soort LIKE '%304'
    JOIN beheer.ontvangst af ON af.inhoud = a.bericht AND af.ontvangen_op <= op.ontvangen_op
    WHERE n.soort LIKE '%303'
    GROUP BY n.inhoud
) AS afgekeurd ON afgekeurd.nieuw = gerangschikt.inhoud
WHERE volgorde <= 1 + coalesce(keren, 0);
