package nl.mienskip.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A postal address in the table. */
@Embeddable
class AddressColumns {

    @Column(name = "address_line")
    private String line;

    private String postcode;
    private String city;
    private String country;

    protected AddressColumns() {}

    /** Null for none, which is what the database gives back where all columns are empty. */
    static AddressColumns of(PostalAddress address) {
        if (address == null) {
            return null;
        }
        AddressColumns columns = new AddressColumns();
        columns.line = address.line();
        columns.postcode = address.postcode();
        columns.city = address.city();
        columns.country = address.country();
        return columns;
    }

    PostalAddress view() {
        return new PostalAddress(line, postcode, city, country);
    }
}
