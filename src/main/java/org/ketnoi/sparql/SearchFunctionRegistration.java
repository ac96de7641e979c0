package org.ketnoi.sparql;

import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.ketnoi.search.Search;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Component;

/** Makes {@link SearchFunction} known to the query engine: for the endpoint, and for the files of the library. */
@Component
class SearchFunctionRegistration {
    SearchFunctionRegistration(Search search, Today today) {
        PropertyFunctionRegistry.get().put(SearchFunction.NAME, name -> new SearchFunction(search, today));
    }
}
