package eu.controvoce.channel.fediverse;

import eu.controvoce.channel.FediverseSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FediverseSettings.class)
class FediverseConfiguration {}
