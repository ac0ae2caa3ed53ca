<#import "field.ftl" as field>
<#--
  The fields of a person, in the order of the realm's user profile. Only what may stay empty is marked. The e-mail
  address is not: the profile lets it be empty for who was enrolled by the board, but registering asks for it.
-->
<#macro userProfileFormFields>
<#list profile.attributes as attribute>
  <#if attribute.name == 'locale'>
  <input type="hidden" id="locale" name="locale" value="${lang}">
  <#else>
  <#nested "beforeField" attribute>
  <@one attribute=attribute/>
  <#nested "afterField" attribute>
  </#if>
</#list>
</#macro>

<#macro one attribute>
<#local name = attribute.name>
<#local wrong = messagesPerField.get(name)>
<#local label>${advancedMsg(attribute.displayName!'')}<#if !attribute.required && name != 'email'> ${msg("optional")}</#if></#local>
<#local hint><#if attribute.annotations.inputHelperTextAfter??>${advancedMsg(attribute.annotations.inputHelperTextAfter)}</#if></#local>
<#local hint = hint?markup_string?trim>
<@field.group name=name label=label error=wrong required=attribute.required hint=hint>
  <input id="${name}" name="${name}" type="${(name == 'email')?then('email', 'text')}" value="${(attribute.value!attribute.defaultValue!'')}"<#if attribute.readOnly> readonly</#if> autocomplete="${completion(name, attribute.autocomplete!'')}"<#if name == 'username' || name == 'email'> autocapitalize="none" spellcheck="false"</#if><@field.described name=name error=wrong hint=hint/>>
</@field.group>
</#macro>

<#function completion name given>
  <#if given?has_content><#return given></#if>
  <#switch name>
    <#case "username"><#return "username">
    <#case "email"><#return "email">
    <#case "firstName"><#return "given-name">
    <#case "lastName"><#return "family-name">
    <#default><#return "off">
  </#switch>
</#function>
