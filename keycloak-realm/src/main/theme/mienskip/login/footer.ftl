<#import "look.ftl" as look>
<#macro content>
  <#if look.contact?has_content>
  <section class="help" aria-labelledby="help-title">
    <h2 id="help-title">${msg("helpTitle")}</h2>
    <p>${msg("helpText", look.contact)}<#if look.contactEmail?has_content><br>
      <a href="mailto:${look.contactEmail}">${look.contactEmail}</a></#if></p>
  </section>
  </#if>
  <#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
  <nav class="languages" aria-label="${msg("languages")}">
    <ul>
      <#list locale.supported?sort_by("languageTag")?reverse as l>
      <li><#if l.languageTag == locale.currentLanguageTag><span aria-current="true" lang="${l.languageTag}">${msg("language." + l.languageTag)}</span><#else><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${msg("language." + l.languageTag)}</a></#if></li>
      </#list>
    </ul>
  </nav>
  </#if>
</#macro>
