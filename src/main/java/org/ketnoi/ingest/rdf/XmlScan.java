package org.ketnoi.ingest.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML with a closed reader before Rio does, whatever its encoding: no document type, so no entities; nothing from
 * elsewhere; not too deep. One text, one thread.
 */
final class XmlScan extends DefaultHandler {
    private static final Pattern UNBOUND = Pattern.compile("(?s).*prefix \"([^\"]*)\".*not bound.*");
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private int depth;

    private XmlScan() {}

    static void of(InputStream bytes, Staging staging) throws IOException {
        try {
            SAXParser parser = factory().newSAXParser();
            // The JDK has a bound of its own, which would be told as a fault of syntax.
            parser.setProperty(DEPTH, "0");
            parser.parse(new InputSource(bytes), new XmlScan());
        } catch (TooDeepException e) {
            staging.report(RdfFormat.nestedTooDeep());
        } catch (SAXParseException e) {
            staging.report(finding(e));
        } catch (SAXException e) {
            staging.report(Finding.of(0, "", "syntax", String.valueOf(e.getMessage())));
        } catch (java.io.UTFDataFormatException | java.nio.charset.CharacterCodingException e) {
            staging.report(Finding.of(0, "", "not-utf8"));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK has a closed XML reader", e);
        }
    }

    /** The JDK's own, whatever else is on the class path. */
    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }

    private static Finding finding(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        int line = Math.max(0, e.getLineNumber());
        String column = e.getColumnNumber() > 0 ? Integer.toString(e.getColumnNumber()) : "";
        if (message.contains("DOCTYPE")) {
            return Finding.of(line, column, "document-type");
        }
        Matcher unbound = UNBOUND.matcher(message);
        return unbound.matches()
                ? Finding.of(line, column, "undeclared-prefix", unbound.group(1))
                : Finding.of(line, column, "syntax", message);
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) throws SAXException {
        if (++depth > RdfFormat.DEEPEST_NESTING) {
            throw new TooDeepException();
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        depth--;
    }

    /** Nothing is fetched, whatever is asked for. */
    @Override
    public InputSource resolveEntity(String publicName, String systemName) {
        return new InputSource(InputStream.nullInputStream());
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private static final class TooDeepException extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
