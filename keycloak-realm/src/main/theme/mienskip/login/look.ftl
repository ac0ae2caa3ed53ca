<#-- The village's look, from its organization; where no organization is known, the look of the client. -->

<#function attribute key>
  <#if org??>
    <#if (org.attributes[key])?? && org.attributes[key]?has_content><#return org.attributes[key]?first></#if>
    <#return "">
  </#if>
  <#if client??><#return (client.attributes[key])!""></#if>
  <#return "">
</#function>

<#-- A colour goes into a style sheet, so nothing but six hexadecimal digits is taken. -->
<#function colour value fallback>
  <#if value?matches("#[0-9a-fA-F]{6}")><#return value?lower_case></#if>
  <#return fallback>
</#function>

<#-- An address goes into href and src, so no other scheme than http and https is taken. -->
<#function address value>
  <#if value?matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/%-]*)?(\\?[A-Za-z0-9._~=&%-]*)?")><#return value></#if>
  <#return "">
</#function>

<#-- Relative luminance as WCAG defines it; the power 2.4 is approximated by a cubic, at most 0.003 off. -->
<#function linear pair>
  <#local digits = "0123456789abcdef">
  <#local c = (digits?index_of(pair[0]) * 16 + digits?index_of(pair[1])) / 255>
  <#return c * (c * (c * 0.305306011 + 0.682171111) + 0.012522878)>
</#function>
<#function luminance hex>
  <#return 0.2126 * linear(hex[1..2]) + 0.7152 * linear(hex[3..4]) + 0.0722 * linear(hex[5..6])>
</#function>

<#assign ink = "#1f2421">
<#assign brand = colour(attribute("look.brand"), "#1d5c3f")>
<#assign light = luminance(brand)>
<#-- 4.6 instead of WCAG's 4.5, for what the approximation may be off; black or white always reaches it -->
<#assign brandInk = (1.05 / (light + 0.05) >= 4.6)?then("#ffffff", "#000000")>
<#-- the paper behind links has luminance 0.955 -->
<#assign link = (1.005 / (light + 0.05) >= 4.6)?then(brand, ink)>

<#function ownName>
  <#list [lang, "nl"] as language>
    <#local translated = attribute("look.name." + language)>
    <#if translated?has_content><#return translated></#if>
  </#list>
  <#if org??><#return org.name></#if>
  <#return (client.name)!(realm.displayName)!"Mienskip">
</#function>

<#-- The village's host with the scheme and port of the client's own address. -->
<#function ownHome>
  <#local base = address((client.baseUrl)!"")>
  <#if !org?? || !base?has_content><#return base></#if>
  <#local host = attribute("host")>
  <#if host?matches("[A-Za-z0-9.-]{1,253}")><#return base?replace("//[^:/]+", "//" + host, "r")></#if>
  <#return "">
</#function>

<#assign name = ownName()>
<#assign home = ownHome()>
<#assign crest = address(attribute("look.crest"))>
<#assign contact = attribute("look.contact")>
<#assign contactEmail = attribute("look.contactEmail")?matches("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")?then(attribute("look.contactEmail"), "")>

<#macro style>
<style>:root{--brand:${brand};--brand-ink:${brandInk};--link:${link}}</style>
</#macro>

<#macro emblem>
<span class="crest" aria-hidden="true"><svg viewBox="0 0 40 44" focusable="false"><path d="M3 3h34v19c0 10-8 16-17 19C11 38 3 32 3 22z" fill="${brand}"/><path d="M9 27c3-3 6-3 9 0s6 3 9 0 3-2 4-2M9 19c3-3 6-3 9 0s6 3 9 0 3-2 4-2" fill="none" stroke="${brandInk}" stroke-width="3" stroke-linecap="round"/></svg><#if crest?has_content><img src="${crest}" alt="" width="48" height="48" referrerpolicy="no-referrer"></#if></span>
</#macro>
