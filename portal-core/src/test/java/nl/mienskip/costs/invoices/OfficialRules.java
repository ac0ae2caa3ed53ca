package nl.mienskip.costs.invoices;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.simplerinvoicing.SimplerInvoicingValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The schemas of UBL 2.1 and the rules of EN 16931, Peppol and NLCIUS, as their makers publish them. */
public final class OfficialRules {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> ALL = registry();

    private OfficialRules() {}

    private static ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
        ValidationExecutorSetRegistry<IValidationSourceXML> all = new ValidationExecutorSetRegistry<>();
        PeppolValidation2026_05.init(all);
        SimplerInvoicingValidation.initSimplerInvoicing(all);
        return all;
    }

    /** Everything that the rules say against a document, warnings too. */
    public static List<String> against(UblProfile profile, String xml) {
        List<String> said = new ArrayList<>();
        ValidationExecutionManager.executeValidation(
                        IValidityDeterminator.createDefault(),
                        ALL.getOfID(rules(profile, xml.contains("<CreditNote "))),
                        ValidationSourceXML.create("invoice.xml", parsed(xml)))
                .forEachFlattened(error -> said.add(error.getErrorID() + " " + error.getErrorText(Locale.ENGLISH)));
        return said;
    }

    private static DVRCoordinate rules(UblProfile profile, boolean credit) {
        return switch (profile) {
            case PEPPOL ->
                credit
                        ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                        : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
            case NLCIUS ->
                credit
                        ? SimplerInvoicingValidation.VID_SI_CREDIT_NOTE_V2_0_3_12
                        : SimplerInvoicingValidation.VID_SI_INVOICE_V2_0_3_12;
        };
    }

    static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException fault) {
            throw new AssertionError("not XML: " + fault.getMessage(), fault);
        }
    }
}
