package nl.mienskip.costs.invoices;

/** The two sets of agreements that an electronic invoice here keeps to. The content is the same; the label differs. */
public enum UblProfile {
    /** Peppol BIS Billing 3, for the network. */
    PEPPOL("urn:fdc:peppol.eu:2017:poacc:billing:3.0"),
    /** The Dutch use of the European norm (SI-UBL 2.0), as portals of municipalities ask for. */
    NLCIUS("urn:fdc:nen.nl:nlcius:v1.0");

    /** Both stand on the same process. */
    static final String PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private final String specification;

    UblProfile(String specification) {
        this.specification = specification;
    }

    String customization() {
        return "urn:cen.eu:en16931:2017#compliant#" + specification;
    }
}
