-- SPDX-License-Identifier: EUPL-1.2
-- betekenis: Begroting zoals ingelezen, in euro
-- jaar: Jaar van de begroting
-- versie: Naam van de versie
-- taakveld: Taakveld (Iv3)
-- voorziening: Code van de soort hulp, naar dim_voorziening; mag leeg zijn
-- lasten_baten: lasten of baten
-- bedrag: Bedrag
SELECT jaar, versie, taakveld, voorziening, lasten_baten, sum(bedrag) AS bedrag
FROM begroting
GROUP BY jaar, versie, taakveld, voorziening, lasten_baten
ORDER BY jaar, versie, taakveld, voorziening, lasten_baten
