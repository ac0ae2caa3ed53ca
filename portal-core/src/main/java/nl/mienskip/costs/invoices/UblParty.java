package nl.mienskip.costs.invoices;

/** Sender or receiver, as UBL writes them. */
final class UblParty {

    private static final int NAME = 200;

    private final UblWriter ubl;
    private final Party party;

    UblParty(UblWriter ubl, Party party) {
        this.ubl = ubl;
        this.party = party;
    }

    void write(String role) {
        ubl.component(
                role,
                () -> ubl.component("Party", () -> {
                    ubl.value("EndpointID", "schemeID", party.legalScheme(), party.legalId());
                    ubl.component("PostalAddress", this::address);
                    if (party.vatNumber() != null) {
                        ubl.component("PartyTaxScheme", () -> {
                            ubl.value("CompanyID", party.vatNumber());
                            ubl.component("TaxScheme", () -> ubl.value("ID", "VAT"));
                        });
                    }
                    ubl.component("PartyLegalEntity", () -> {
                        ubl.text("RegistrationName", party.name(), NAME);
                        ubl.value("CompanyID", "schemeID", party.legalScheme(), party.legalId());
                    });
                    contact();
                }));
    }

    private void address() {
        Address address = party.address();
        ubl.text("StreetName", address.line(), NAME);
        ubl.text("CityName", address.city(), NAME);
        ubl.text("PostalZone", address.postcode(), NAME);
        ubl.component("Country", () -> ubl.value("IdentificationCode", address.country()));
    }

    private void contact() {
        String name = UblWriter.clean(party.contactName(), NAME);
        String mail = UblWriter.clean(party.contactEmail(), NAME);
        if (name.isEmpty() && mail.isEmpty()) {
            return;
        }
        ubl.component("Contact", () -> {
            ubl.text("Name", name, NAME);
            ubl.text("ElectronicMail", mail, NAME);
        });
    }
}
