import type { PartOf } from '~/domain/practice/scenario-schema'
import goods from '~/ui/drawing/sprites/phone-goods.svg?url'
import papers from '~/ui/drawing/sprites/phone-papers.svg?url'
import people from '~/ui/drawing/sprites/phone-people.svg?url'
import places from '~/ui/drawing/sprites/phone-places.svg?url'
import things from '~/ui/drawing/sprites/phone-things.svg?url'

export type ScenarioPicture = PartOf<'picture'>['picture']
type DrawnName = NonNullable<ScenarioPicture['draw']>

/** The sprite that each drawn picture lies in. */
export const pictureSprites: Record<DrawnName, string> = {
  ...{ 'id-front': papers, 'id-back': papers, licence: papers, 'health-card': papers, prescription: papers },
  ...{ paper: papers, 'paper-stamp': papers, bill: papers, newspaper: papers },
  ...{ man: people, woman: people, 'old-man': people, 'old-woman': people, boy: people, girl: people },
  ...{ officer: people, doctor: people, shipper: people, seller: people, crowd: people },
  ...{ oranges: goods, vegetables: goods, rice: goods, chicken: goods, fish: goods, honey: goods },
  ...{ pills: goods, herbs: goods, parcel: goods, shirt: goods, fan: goods },
  ...{ stall: places, 'qr-stand': places, house: places, classroom: places, 'road-hole': places },
  ...{ flood: places, storm: places, 'street-light': places, rubbish: places, field: places },
  ...{ phone: things, laptop: things, chart: things, 'chat-screen': things, 'bank-screen': things },
  ...{ motorbike: things, card: things, temple: things, robot: things, dog: things },
}
