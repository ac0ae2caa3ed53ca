<#macro show social>
<p class="or"><span>${msg("identity-provider-login-label")}</span></p>
<ul class="choices" id="kc-social-providers">
  <#list social.providers as provider>
  <li><a id="social-${provider.alias}" class="button" href="${provider.loginUrl}">${provider.displayName!provider.alias}</a></li>
  </#list>
</ul>
</#macro>
