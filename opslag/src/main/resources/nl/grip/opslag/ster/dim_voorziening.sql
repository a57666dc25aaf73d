-- SPDX-License-Identifier: EUPL-1.2
-- betekenis: Soorten hulp
-- voorziening: Code
-- naam: Naam
-- domein: Wmo of Jeugd
SELECT voorziening, naam, domein FROM voorziening ORDER BY voorziening
