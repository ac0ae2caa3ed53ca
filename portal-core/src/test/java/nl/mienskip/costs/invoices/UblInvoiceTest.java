package nl.mienskip.costs.invoices;

import static nl.mienskip.costs.invoices.Invoices.HIGH;
import static nl.mienskip.costs.invoices.Invoices.LOW;
import static nl.mienskip.costs.invoices.Invoices.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/** What the electronic invoice says, held against the official rules. */
class UblInvoiceTest {

    private static final Invoice INVOICE = Invoices.of(line(69000, HIGH), line(-1200, HIGH), line(1234, LOW));
    private static final Invoice CREDIT_NOTE = Invoices.of(line(-69000, HIGH), line(1234, LOW));

    private static final Invoice SMALL =
            Invoices.exempt(new VatTreatment(VatTreatment.Kind.SMALL_BUSINESS, ""), 69000, -1200);
    private static final Invoice EXEMPT =
            Invoices.exempt(new VatTreatment(VatTreatment.Kind.EXEMPT, "Artikel 11, lid 1, onder u"), -69000, 1234);

    /** Each has its faults. */
    private enum Paper {
        INVOICE(UblInvoiceTest.INVOICE),
        CREDIT_NOTE(UblInvoiceTest.CREDIT_NOTE),
        SMALL(UblInvoiceTest.SMALL),
        EXEMPT(UblInvoiceTest.EXEMPT);

        private final Invoice invoice;

        Paper(Invoice invoice) {
            this.invoice = invoice;
        }
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return InvoiceArbitraries.invoices();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whateverIsBilledTheRulesHaveNothingToSay(@ForAll("invoices") Invoice invoice) {
        for (UblProfile profile : UblProfile.values()) {
            assertThat(OfficialRules.against(profile, ubl(invoice, profile)))
                    .as("%s", profile)
                    .isEmpty();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theTotalsOnItAreThoseOfTheInvoice(@ForAll("invoices") Invoice invoice) {
        String xml = ubl(invoice, UblProfile.PEPPOL);

        assertThat(amounts(xml, "PayableAmount"))
                .containsExactly(invoice.total().toEuros().abs());
        assertThat(amounts(xml, "LineExtensionAmount").stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("the total of the lines, and each of them")
                .isEqualByComparingTo(
                        amounts(xml, "TaxExclusiveAmount").getFirst().multiply(BigDecimal.TWO));
        assertThat(amounts(xml, "PriceAmount")).allMatch(price -> price.signum() >= 0);
    }

    @Test
    void aLineAgainstTheOthersIsMinusOneAtAnOrdinaryPrice() {
        String xml = ubl(INVOICE, UblProfile.PEPPOL);

        assertThat(xml)
                .contains("<cbc:InvoicedQuantity unitCode=\"C62\">-1</cbc:InvoicedQuantity>"
                        + "<cbc:LineExtensionAmount currencyID=\"EUR\">-12.00</cbc:LineExtensionAmount>")
                .contains("<cbc:PriceAmount currencyID=\"EUR\">12.00</cbc:PriceAmount>");
    }

    @Test
    void aCreditNoteSaysWhatIsGivenBackAndWhatItCorrects() {
        String xml = ubl(CREDIT_NOTE, UblProfile.NLCIUS);

        assertThat(xml)
                .contains("<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>")
                .contains("<cbc:PayableAmount currencyID=\"EUR\">821.45</cbc:PayableAmount>")
                .contains("<cac:InvoiceDocumentReference><cbc:ID>2026-0007</cbc:ID>")
                .contains("<cac:InvoiceDocumentReference><cbc:ID>2026-0021</cbc:ID>")
                .doesNotContain("PaymentMeans");
    }

    @Test
    void aPublicBodyIsAddressedByItsOinAndAnAssociationByItsKvkNumber() {
        assertThat(ubl(Invoices.to(Invoices.MUNICIPALITY, INVOICE.lines()), UblProfile.PEPPOL))
                .contains("<cbc:EndpointID schemeID=\"0190\">00000001858765432000</cbc:EndpointID>");
        assertThat(ubl(INVOICE, UblProfile.PEPPOL))
                .contains("<cbc:EndpointID schemeID=\"0106\">87654321</cbc:EndpointID>")
                .contains("<cbc:ID>NL91ABNA0417164300</cbc:ID>")
                .contains("<cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>");
    }

    @Test
    void whatIsExemptSaysWhyInTheLanguageOfTheInvoice() {
        assertThat(UblInvoice.of(SMALL, UblProfile.PEPPOL, Language.NL))
                .contains("<cbc:TaxExemptionReason>Vrijgesteld van btw: kleineondernemersregeling (artikel 25 ")
                .contains("<cac:TaxCategory><cbc:ID>E</cbc:ID><cbc:Percent>0</cbc:Percent>")
                .doesNotContain("TaxExemptionReasonCode");
        assertThat(UblInvoice.of(SMALL, UblProfile.PEPPOL, Language.FY)).contains("Frijsteld fan btw: ");
        assertThat(UblInvoice.of(EXEMPT, UblProfile.NLCIUS, Language.FY))
                .as("a ground of its own is told as it was written")
                .contains("<cbc:TaxExemptionReason>Artikel 11, lid 1, onder u</cbc:TaxExemptionReason>");
    }

    @Test
    void whatIsGivenBackOfAnExemptYearSaysSoAlsoWhereTaxIsChargedNow() {
        Invoice mixed = Invoices.of(line(-1000, Vat.EXEMPT), line(1210, HIGH));

        for (UblProfile profile : UblProfile.values()) {
            assertThat(ubl(mixed, profile)).contains("<cbc:TaxExemptionReason>Vrijgesteld van btw</cbc:");
            assertThat(OfficialRules.against(profile, ubl(mixed, profile))).isEmpty();
        }
    }

    /** Each fault that is planted must be found by a rule, or the tests above would prove nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        INVOICE     | PEPPOL | (<cbc:PayableAmount currencyID="EUR">)\\d+            | $11  | BR-CO-16
        INVOICE     | NLCIUS | (<cbc:TaxInclusiveAmount currencyID="EUR">)\\d+       | $11  | BR-CO-15
        INVOICE     | NLCIUS | (</cac:TaxTotal>.*<cbc:LineExtensionAmount currencyID="EUR">)\\d+ | $11 | BR-CO-10
        INVOICE     | PEPPOL | (<cbc:Percent>)21                                     | $122 | BR-S-09
        INVOICE     | PEPPOL | <cbc:BuyerReference>.*</cbc:BuyerReference>           |      | PEPPOL-EN16931-R003
        INVOICE     | NLCIUS | <cbc:BuyerReference>.*</cbc:BuyerReference>           |      | BR-NL-2
        INVOICE     | PEPPOL | <cbc:EndpointID schemeID="0106">87654321</cbc:EndpointID> |  | PEPPOL-EN16931-R010
        INVOICE     | NLCIUS | <cbc:CompanyID schemeID="0106">12345678</cbc:CompanyID> |    | BR-NL-1
        INVOICE     | NLCIUS | <cac:PaymentMeans>.*</cac:PaymentMeans>               |      | BR-NL-11
        INVOICE     | PEPPOL | (<cbc:PriceAmount currencyID="EUR">)12                | $1-12 | BR-27
        INVOICE     | PEPPOL | (<cbc:InvoicedQuantity unitCode="C62">)-1             | $11  | PEPPOL-EN16931-R120
        INVOICE     | NLCIUS | urn:fdc:nen.nl:nlcius:v1.0                            | x    | SI-V20-INV-R000
        INVOICE     | PEPPOL | <cbc:IssueDate>2026-11-22                             | <cbc:IssueDate>22-11-2026 | date
        CREDIT_NOTE | PEPPOL | <cac:BillingReference>.*</cac:BillingReference>       |      | NL-R-001
        CREDIT_NOTE | NLCIUS | <cbc:CreditNoteTypeCode>381                           | <cbc:CreditNoteTypeCode>380 | BR-NL-8
        SMALL       | PEPPOL | <cbc:TaxExemptionReason>.*</cbc:TaxExemptionReason>   |      | BR-E-10
        SMALL       | NLCIUS | <cbc:TaxExemptionReason>.*</cbc:TaxExemptionReason>   |      | BR-E-10
        SMALL       | PEPPOL | <cac:PartyTaxScheme>.*</cac:PartyTaxScheme>           |      | BR-E-02
        SMALL       | NLCIUS | (<cbc:ID>E</cbc:ID><cbc:Percent>)0(</cbc:Percent><cac:TaxScheme>) | $121$2 | BR-E-05
        EXEMPT      | PEPPOL | (<cac:TaxSubtotal>.*<cbc:TaxAmount currencyID="EUR">)0 | $17 | BR-E-09
        EXEMPT      | NLCIUS | <cbc:TaxExemptionReason>.*</cbc:TaxExemptionReason>   |      | BR-E-10
        EXEMPT      | NLCIUS | <cbc:TaxExemptionReason> | <cbc:TaxExemptionReasonCode>VATEX-EU-132</cbc:TaxExemptionReasonCode><cbc:TaxExemptionReason> | BR-NL-35
        """)
    void aFaultIsFound(Paper paper, UblProfile profile, String good, String bad, String rule) {
        String xml = ubl(paper.invoice, profile);
        String spoilt = xml.replaceFirst("(?s)" + good, bad == null ? "" : bad);

        assertThat(spoilt).as("the fault is in it").isNotEqualTo(xml);
        assertThat(OfficialRules.against(profile, spoilt)).anyMatch(said -> said.contains(rule));
    }

    private static String ubl(Invoice invoice, UblProfile profile) {
        return UblInvoice.of(invoice, profile, Language.NL);
    }

    private static List<BigDecimal> amounts(String xml, String name) {
        NodeList found = OfficialRules.parsed(xml).getElementsByTagName("cbc:" + name);
        return Stream.iterate(0, at -> at < found.getLength(), at -> at + 1)
                .map(at -> new BigDecimal(found.item(at).getTextContent()))
                .toList();
    }
}
